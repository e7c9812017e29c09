package org.passerelle.addressbook.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.accounts.Account;
import org.passerelle.accounts.Accounts;
import org.passerelle.accounts.Device;
import org.passerelle.accounts.Devices;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.web.Pages;

/// The devices that carry the address book: let in, seen, taken out.
public final class DevicesPage {

    /// @param admitted the one just let in, its password to be shown this once; null otherwise
    /// @param home where devices reach us
    /// @param user the name they give
    /// @param name as typed, where it is shown again
    public record Model(
            List<Device> devices,
            Devices.@Nullable Admission admitted,
            String home,
            String user,
            String name,
            @Nullable String problem,
            Almanac almanac) {

        /// When a device last came.
        public String seen(Words words, Device device) {
            var seen = device.seenAt();
            LocalDate today = almanac.today();
            return seen == null
                    ? words.say("addressbook.unseen")
                    : words.say("addressbook.seen", words.dates().away(almanac.dayOf(seen), today));
        }
    }

    private final Accounts accounts;
    private final Devices devices;
    private final Almanac almanac;
    private final Pages pages;

    public DevicesPage(Accounts accounts, Devices devices, Almanac almanac, Pages pages) {
        this.accounts = accounts;
        this.devices = devices;
        this.almanac = almanac;
        this.pages = pages;
    }

    public void show(Context context) {
        pages.show(context, "addressbook/devices", model(context, null, null));
    }

    /// Lets a device in, and shows its password: it is nowhere else, and would not survive a redirect.
    public void add(Context context) {
        boolean writes = Pages.typed(context, "direction").equals("both");
        boolean nearest = Pages.typed(context, "extent").equals("near");
        try {
            var admitted = devices.add(account(context).id(), Pages.typed(context, "name"), writes, nearest);
            pages.show(context, "addressbook/devices", model(context, admitted, null));
        } catch (Refusal refusal) {
            var problem = refusal.in(Pages.visit(context).words());
            pages.showAgain(context, "addressbook/devices", model(context, null, problem));
        }
    }

    public void remove(Context context) {
        int id = Pages.number(context.pathParam("id"));
        var account = account(context).id();
        var name = devices.of(account).stream().filter(device -> device.id() == id).map(Device::name).findFirst();
        devices.revoke(account, id);
        name.ifPresent(known -> Pages.tell(context, Pages.visit(context).say("addressbook.revoked", known)));
        Pages.go(context, "/addressbook");
    }

    private Model model(Context context, Devices.@Nullable Admission admitted, @Nullable String problem) {
        var account = account(context);
        var typed = problem == null ? "" : Pages.typed(context, "name");
        return new Model(devices.of(account.id()), admitted, Pages.home(context), account.email(), typed, problem, almanac);
    }

    private Account account(Context context) {
        var id = Pages.visit(context).accountId();
        return accounts.find(id == null ? 0 : id).orElseThrow();
    }
}
