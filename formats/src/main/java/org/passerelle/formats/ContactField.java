package org.passerelle.formats;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of a contact table can hold, and the headers, *plain* as in {@link Columns}, that say so in French and
/// English. Headers that need their neighbours to be understood (`Titre`, `Nom`) are settled in {@link ContactColumns}.
public enum ContactField {
    /// The whole name in one cell.
    NAME("(full|display|contact|complete)?name|nomcomplet|nom(et)?prenoms?|prenoms?(et)?nom|nomaafficher|nomaffiche"
            + "|contact|person|personne"),
    GIVEN("(first|given|fore)names?|prenoms?|vorname|namefirstname|prenomusuel"),
    MIDDLE("middlenames?|additionalname|deuxiemeprenom"),
    FAMILY("(last|family|sur)names?|nomdefamille|nomdusage|nachname|namelastname"),
    NICKNAME("nickname|surnom|pseudo"),
    EMAIL("e?mails?\\d*(address|adresse|value)?|emailsprimaryemail|emailsadditionalemails"
            + "|(primary|secondary|work|home|personal|business|other|additional)e?mail\\d*(address)?"
            + "|(adresse)?(e?mail|courriel)s?\\d*(pro(fessionnel)?|perso(nnel)?|principal|secondaire)?"
            + "|(premiere|deuxieme)?adresse(s)?(de)?"
            + "(messagerie|e?mail|courriel|electronique)\\d*(principale|secondaire)?"),
    PHONE("(home|work|business|mobile|cell|cellular|primary|other|company|companymain|main|office|direct)?"
            + "(tele)?phone(numbers?)?\\d*(value)?|(mobile|cell)(phone|number)?|portable|cellulaire"
            + "|phonesprimaryphonenumber"
            + "|tel(ephone)?\\d*(bureau|domicile|mobile|portable|cellulaire|pro(fessionnel)?|perso(nnel)?|prive|autre"
            + "|principal|fixe|societe)?\\d*|numero(detelephone)?"),
    /// The `+1` that some tables keep apart from the number.
    CALLING_CODE("phonesprimaryphonecallingcode"),
    ORGANISATION("company(name)?|organi[sz]ation(1?name)?|associatedcompany|employer|societe|entreprise|employeur"
            + "|compagnie|organisme|raisonsociale|nomdelentreprise|companycompanyname"),
    TITLE("(job|work)title|position|role|occupation|poste|fonction|titreduposte|intituledeposte|profession|metier"
            + "|organi[sz]ation1?title"),
    BIRTHDAY("birthday|birthdate|dateofbirth|dob|(date(de)?)?naissance|anniversaire|nele|neele"),
    BIRTH_YEAR("birthyear|annee(de)?naissance"),
    BIRTH_MONTH("birthmonth|mois(de)?naissance"),
    BIRTH_DAY("jour(de)?naissance"),
    NOTE("notes?|comments?|commentaires?|remarques?|memo"),
    LABELS("labels?|tags?|groups?|groupes?|groupmembership|categor(y|ie|ies)|etiquettes?|libelles?|spheres?"),
    LINKEDIN("linkedin(url|profile|profil|bio|address|adresse|primarylinkurl)?|profillinkedin"),
    X("(x|twitter)(handle|username|profile|url|primarylinkurl)?"),
    URL("(personal|business)?web(site|page)\\d*(value|url)?|siteweb\\d*|siteinternet|pageweb\\d*|url|homepage"
            + "|blog|blogue"),
    /// The day the link began.
    MET_ON("met|meton|metdate|datemet|firstmet(on|date)?|rencontre(e)?(le)?|date(de)?(la)?(premiere)?rencontre"
            + "|premiercontact|firstcontact"),
    /// Read and passed over.
    IGNORED("(?!)");

    private final Pattern headers;

    ContactField(String headers) {
        this.headers = Pattern.compile(headers);
    }

    /// As {@link Reading#columns} writes it: `email`, `met-on`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The field of this word; {@link #IGNORED} where there is none.
    public static ContactField named(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst()
                .orElse(IGNORED);
    }

    static Optional<ContactField> of(String plainHeader) {
        return Arrays.stream(values())
                .filter(field -> field.headers.matcher(plainHeader).matches())
                .findFirst();
    }
}
