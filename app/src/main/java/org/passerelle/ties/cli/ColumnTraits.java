package org.passerelle.ties.cli;

import static org.passerelle.insight.duplicates.Trait.BIRTH;
import static org.passerelle.insight.duplicates.Trait.CODE;
import static org.passerelle.insight.duplicates.Trait.EMAIL;
import static org.passerelle.insight.duplicates.Trait.FAMILY;
import static org.passerelle.insight.duplicates.Trait.GIVEN;
import static org.passerelle.insight.duplicates.Trait.HANDLE;
import static org.passerelle.insight.duplicates.Trait.NAME;
import static org.passerelle.insight.duplicates.Trait.NUMBER;
import static org.passerelle.insight.duplicates.Trait.ORGANISATION;
import static org.passerelle.insight.duplicates.Trait.PHONE;
import static org.passerelle.insight.duplicates.Trait.PHOTO;
import static org.passerelle.insight.duplicates.Trait.POSTCODE;
import static org.passerelle.insight.duplicates.Trait.REGION;
import static org.passerelle.insight.duplicates.Trait.STREET;
import static org.passerelle.insight.duplicates.Trait.TEXT;
import static org.passerelle.insight.duplicates.Trait.TITLE;
import static org.passerelle.insight.duplicates.Trait.TOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.insight.duplicates.Trait;
import org.passerelle.platform.Fold;
import org.passerelle.platform.Refusal;

/// What each column of a table tells, by its name in French or English, or as one says.
///
/// Numbers of rows and keys of generators (`blocking_number`) are nobody's traits, and an age is said by the birth.
final class ColumnTraits {

    private static final String NONE = "none";
    private static final Map<String, Trait> BY_NAME = new HashMap<>();

    static {
        known(GIVEN, "givenname givennames firstname forename fname first prenom prenoms");
        known(FAMILY, "surname lastname familyname lname last nomdefamille nomfamille nomdenaissance nomdusage birthname maidenname");
        known(NAME, "name nom fullname nomcomplet displayname nomaffiche person personne contact");
        known(BIRTH, "dateofbirth dob birth birthdate birthday datenaissance datedenaissance naissance anniversaire");
        known(EMAIL, "email emails emailaddress mail courriel courriels adressecourriel adresseemail");
        known(PHONE, "phone phonenumber telephone telephonenumber tel mobile cell cellphone cellulaire portable numerodetelephone");
        known(HANDLE, "handle username user profile profil pseudo pseudonyme linkedin twitter url identifiant");
        known(STREET, "address1 address street streetname addressline1 adresse adresse1 rue");
        known(NUMBER, "streetnumber housenumber number streetno numero numerocivique");
        known(TEXT, "address2 addressline2 adresse2 complement complementdadresse building batiment");
        known(TOWN, "suburb city town locality municipality ville commune localite municipalite");
        known(POSTCODE, "postcode postalcode zip zipcode codepostal cp");
        known(REGION, "state province region county country departement pays etat");
        known(ORGANISATION, "organisation organization company employer entreprise societe employeur compagnie");
        known(TITLE, "title jobtitle job position occupation role poste titre fonction metier profession");
        known(CODE, "socsecid ssn socialsecurity socialsecuritynumber nas nss sin nationalid numerodassurancesociale");
        known(PHOTO, "photo photohash picture image");
    }

    private final @Nullable Trait[] traits;
    private final List<String> leftOut = new ArrayList<>();

    private ColumnTraits(int columns) {
        traits = new Trait[columns];
    }

    /// @param labels the place of the column that says who is who
    static ColumnTraits of(List<String> headers, int labels, Map<String, String> told) {
        for (var column : told.keySet())
            if (!headers.contains(column))
                throw new Refusal("evaluate.duplicates.map", column, String.join(", ", headers));
        var columns = new ColumnTraits(headers.size());
        boolean namesAreSplit = tells(headers, GIVEN) && !tells(headers, FAMILY);
        for (var place = 0; place < headers.size(); place++) {
            if (place == labels) continue;
            var header = headers.get(place);
            var trait = told.containsKey(header) ? named(told.get(header)) : known(header);
            columns.traits[place] = trait == NAME && namesAreSplit && isShort(header) && !told.containsKey(header) ? FAMILY : trait;
            if (trait == null && !told.containsKey(header)) columns.leftOut.add(header);
        }
        return columns;
    }

    private static boolean tells(List<String> headers, Trait trait) {
        return headers.stream().anyMatch(header -> known(header) == trait);
    }

    /// *E-mail 2* tells what *e-mail* does.
    private static @Nullable Trait known(String header) {
        var name = plain(header);
        return BY_NAME.getOrDefault(name, BY_NAME.get(name.replaceAll("\\d+$", "")));
    }

    /// *Nom* beside *prénom* is the family’s; *nom complet* never is.
    private static boolean isShort(String header) {
        return plain(header).equals("nom") || plain(header).equals("name");
    }

    @Nullable Trait at(int place) {
        return traits[place];
    }

    boolean isEmpty() {
        return Arrays.stream(traits).allMatch(trait -> trait == null);
    }

    List<String> leftOut() {
        return leftOut;
    }

    private static @Nullable Trait named(String name) {
        if (name.strip().equalsIgnoreCase(NONE)) return null;
        try {
            return Trait.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Refusal("evaluate.duplicates.trait", name, everyTrait());
        }
    }

    private static String everyTrait() {
        var names = Arrays.stream(Trait.values()).map(trait -> trait.name().toLowerCase(Locale.ROOT)).toList();
        return String.join(", ", names) + ", " + NONE;
    }

    private static void known(Trait trait, String names) {
        for (var name : names.split(" ")) BY_NAME.put(name, trait);
    }

    private static String plain(String header) {
        return Fold.of(header).replaceAll("[^a-z0-9]", "");
    }
}
