package org.passerelle.insight.names;

import java.util.Set;

/// What is set before or after a name and is no part of it: *M.*, *Mme*, *Me*, *Dre*; *MBA*, *CPA*, *ing.*
final class Civility {

    private static final Set<String> BEFORE = Set.of(
            "m mr mme mlle mrs ms miss mister dr dre pr pre prof professeur professeure docteur docteure doctor me"
                    .concat(" maitre monsieur madame mademoiselle sir lady herr frau sr soeur pere abbe hon honorable")
                    .split(" "));
    private static final Set<String> AFTER = Set.of(
            "mba cpa ca cga cma crha cria phd ph md msc bsc ma ba llb llm lll jd dess dec ing ingenieur ingenieure eng"
                    .concat(" peng adma asc pmp cfa cissp itil scrum csm pl fin avocat avocate notaire adm fellow crm")
                    .concat(" dmd dmv od dc nd inf arch oaq oiq urb ftp emba bba baa bac meng ms rn esq jr sr ii iii")
                    .concat(" fils pere acc pcc mcc icf cpc crc cec arp aprp agreee agree trad term phr shrm he she")
                    .concat(" him her elle il they them open to work")
                    .split(" "));

    private Civility() {}

    static boolean isOne(String word) {
        return BEFORE.contains(word);
    }

    static boolean isCredential(String word) {
        return AFTER.contains(word);
    }
}
