package org.passerelle.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/// Telephone numbers as their country writes them.
final class Phones {

    private Phones() {}

    /// `+15145550142` gives `+1 514 555 0142`, its spaces unbreakable.
    static String spaced(String number) {
        try {
            var util = PhoneNumberUtil.getInstance();
            return util.format(util.parse(number, null), PhoneNumberFormat.INTERNATIONAL).replace(' ', '\u00A0');
        } catch (NumberParseException e) {
            return number;
        }
    }
}
