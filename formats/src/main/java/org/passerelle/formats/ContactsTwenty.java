package org.passerelle.formats;

/// Twenty CRM, *People, Export view*: each column is named by its field and the part of it, `Name First Name`,
/// `Emails Primary Email`, `Linkedin Primary Link Url`; visible columns only. Calling codes stand apart from numbers.
public final class ContactsTwenty extends ContactLayout {

    public ContactsTwenty() {
        super("contacts-twenty", columns -> columns.has("id") && columns.hasAny("namefirstname", "emailsprimaryemail"));
    }
}
