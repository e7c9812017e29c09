package org.passerelle.browser;

import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.platform.Words;

/// A window of the browser, and what it complained about: errors in the console, violations of the security policy,
/// requests to anyone but us.
final class Window implements AutoCloseable {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /// Long enough for a machine at its limit.
    static final double PATIENCE_MS = 20_000;

    final Page page;
    private final BrowserContext context;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context, boolean scripts) {
        this.context = context;
        this.scripts = scripts;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isAnswer(message.text())) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith("http://127.0.0.1:") && !request.url().startsWith("data:"))
                complaints.add("asked " + request.url());
        });
    }

    /// A page shown again because of what was typed is an answer, not a fault, though the console notes it.
    private static boolean isAnswer(String message) {
        return message.contains("status of 422") || message.contains("status of 404");
    }

    /// As new: by day, as wide as at first, and without a complaint.
    void freshen(View view) {
        page.navigate("about:blank");
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(view.width(), page.viewportSize().height);
        complaints.clear();
    }

    Response go(String path) {
        return page.navigate(path);
    }

    /// Night falls, and every colour has settled.
    /// An inherited colour passes from parent to child one transition at a time: all of them are waited for.
    void turnDark() {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.evaluate(
                """
                async () => {
                    const passing = () => document.getAnimations().filter(each => each instanceof CSSTransition);
                    for (let some = passing(); some.length; some = passing()) await Promise.allSettled(some.map(each => each.finished));
                }""");
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name));
    }

    Locator choice(String name) {
        return page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(name).setExact(true));
    }

    Words words() {
        return Words.in(page.locator("html").getAttribute("lang"));
    }

    /// Whether the page is wider than its window.
    boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /// What keeps someone from reading or using the page, by WCAG 2.2 AA and good practice; nothing where no scripts run,
    /// since what looks is one and would wait for ever.
    List<String> violations() {
        return told(new AxeBuilder(page).withTags(STANDARDS));
    }

    /// What is too pale to be read: all that a change of colours alone can break.
    List<String> contrasts() {
        return told(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private List<String> told(AxeBuilder axe) {
        if (!scripts) return List.of();
        return axe.setLegacyMode(true).analyze().getViolations().stream().map(Window::told).toList();
    }

    void narrow(int width) {
        page.setViewportSize(width, page.viewportSize().height);
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + rule.getNodes().stream().map(node -> "\n  " + node.getHtml()).collect(joining());
    }

    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
