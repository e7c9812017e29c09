package org.passerelle.formats;

/// Outlook, on the desktop (*File, Open & Export*) and at Outlook.com (*Manage contacts, Export*), English and French;
/// and LinkedIn's own export of connections before 2017, which imitated it.
///
/// Some 60 to 90 columns. In French `Titre` stands twice, first the civility and then the job, `Nom` sometimes too, and
/// `Société ` ends in a space; the file is in windows-1252 or Latin-9. `0/0/00` and `00/00/00` are no birthday.
public final class ContactsOutlook extends ContactLayout {

    public ContactsOutlook() {
        super("contacts-outlook", columns -> (columns.has("firstname", "lastname", "suffix", "emailaddress")
                        && columns.hasAny("businessphone", "businessstreet", "homephone"))
                || columns.has("prenom", "nom", "suffixe", "adressedemessagerie"));
    }
}
