package org.passerelle.cards;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import org.passerelle.formats.Identity;
import org.passerelle.people.Address;

/// A card as address books take it: vCard 4 (RFC 6350).
public final class CardFile {

    public static final String MEDIA_TYPE = "text/vcard;charset=utf-8";

    private CardFile() {}

    /// @param country of telephone numbers without their prefix, two letters
    public static String of(OwnCard card, String country) {
        var file = new VCard();
        file.setFormattedName(card.name());
        if (!card.title().isEmpty()) file.addTitle(card.title());
        if (!card.words().isEmpty()) file.addNote(card.words());
        for (var address : card.addresses(country)) add(file, address);
        return Ezvcard.write(file).version(VCardVersion.V4_0).prodId(false).go();
    }

    private static void add(VCard file, Address address) {
        switch (address.kind()) {
            case Identity.EMAIL -> file.addEmail(address.value());
            case Identity.PHONE -> file.addTelephoneNumber(address.value());
            default -> address.href().ifPresent(file::addUrl);
        }
    }
}
