package org.passerelle.formats;

/// Thunderbird, *Address book, Export, comma separated*, English and French: `First Name,Last Name,Display Name,…` or
/// `Prénom,Nom de famille,Nom à afficher,…`. The birthday is in three columns.
public final class ContactsThunderbird extends ContactLayout {

    public ContactsThunderbird() {
        super("contacts-thunderbird", columns -> columns.has("displayname", "primaryemail", "screenname")
                || columns.has("displayname", "primaryemail", "secondaryemail")
                || (columns.has("nomaafficher")
                        && columns.hasAny("adresseelectroniqueprincipale", "premiereadresseelectronique")));
    }
}
