package org.passerelle.formats;

/// HubSpot, *Contacts, Export* with English column names: `Record ID,First Name,Last Name,Email,Phone Number,…`. The
/// columns follow the view exported. A portal in French gives a table that {@link ContactsCsv} understands.
public final class ContactsHubspot extends ContactLayout {

    public ContactsHubspot() {
        super("contacts-hubspot", columns -> columns.has("recordid", "email")
                && columns.hasAny("firstname", "lastname", "contactowner", "leadstatus"));
    }
}
