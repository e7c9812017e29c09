package org.passerelle.formats;

/// Google Contacts, *Export, Google CSV*: `Name,Given Name,…,Group Membership,E-mail 1 - Type,…` until 2024,
/// `First Name,Middle Name,Last Name,…,Labels,E-mail 1 - Label,…` since. Headers are English everywhere; how many
/// numbered columns there are depends on the data. Several values share a cell around ` ::: `; `* ` marks the main one
/// and the groups everyone is in; a birthday without its year is `--05-17`.
public final class ContactsGoogle extends ContactLayout {

    public ContactsGoogle() {
        super("contacts-google", columns -> columns.has("givenname", "familyname", "groupmembership")
                || columns.has("firstname", "lastname", "phoneticfirstname", "labels")
                || (columns.hasAny("email1value", "phone1value") && columns.hasAny("givenname", "firstname")));
    }
}
