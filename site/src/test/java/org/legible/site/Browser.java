package org.legible.site;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium. Tests that need it are skipped where Chromium or its driver is not installed. */
final class Browser implements AutoCloseable {

    private static final Pattern REQUEST =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]+)\"");

    private final ChromeDriver driver;
    private boolean hasScripts = true;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts a browser. */
    static Browser start() {
        return start(Map.of());
    }

    /** Starts a browser whose reader lets no page store anything: asking for the storage is a fault there. */
    static Browser startWithoutStorage() {
        return start(Map.of("profile.default_content_setting_values.cookies", 2));
    }

    private static Browser start(Map<String, Object> preferences) {
        Optional<File> chromium = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<File> chromedriver = onPath("chromedriver");
        assumeTrue(chromium.isPresent(), "Skipped: Chromium is not installed.");
        assumeTrue(chromedriver.isPresent(), "Skipped: chromedriver is not installed.");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.addArguments("--hide-scrollbars", "--no-first-run", "--disable-background-networking");
        options.setCapability("goog:loggingPrefs", logs);
        options.setExperimentalOption("prefs", preferences);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        return new Browser(driver);
    }

    /** Opens an address. */
    Browser open(String address) {
        driver.get(address);
        return this;
    }

    /** Makes the window as wide as this, in CSS pixels. */
    Browser width(int width) {
        return size(width, 900);
    }

    /** Makes the window as large as this, in CSS pixels, and waits until the page has answered: its observers run with the next frame. */
    Browser size(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        if (hasScripts)
            driver.executeAsyncScript(
                    "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))");
        return this;
    }

    /** Lets pages run scripts, as they do from the start, or forbids it. */
    Browser scripts(boolean allowed) {
        hasScripts = allowed;
        return command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Shows pages on screen or as printed, in light or dark. */
    Browser media(String media, String colours) {
        return command(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** Sends a command of the DevTools protocol. */
    Browser command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, new HashMap<>(parameters));
        return this;
    }

    /** Sends a command of the DevTools protocol, and answers what it answers. */
    Map<String, Object> ask(String name) {
        return driver.executeCdpCommand(name, new HashMap<>());
    }

    /** Runs this script in each page before the page's own. */
    Browser everywhere(String script) {
        return command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** Runs a script in the page. */
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Runs a script that gives strings. */
    List<String> strings(String script, Object... arguments) {
        return texts(run(script, arguments));
    }

    /** Runs a script that calls back, with strings, when it is done. */
    List<String> later(String script, Object... arguments) {
        return texts(driver.executeAsyncScript(script, arguments));
    }

    /**
     * What axe-core finds, which must be in the page already.
     *
     * @param rules the only rules to ask; none for all of them
     */
    List<String> violations(List<String> rules) {
        return later(resource("/scripts/violations.js"), rules.isEmpty() ? null : rules);
    }

    /** Clicks what a selector names. */
    Browser click(String selector) {
        driver.findElement(By.cssSelector(selector)).click();
        return this;
    }

    /** Presses a key. */
    Browser press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
        return this;
    }

    /** Types words where the focus is. */
    Browser type(String words) {
        new Actions(driver).sendKeys(words).perform();
        return this;
    }

    /** Waits until a script in the page says true. */
    Browser until(String script) {
        for (int looks = 0; looks < 100; looks++) {
            if (Boolean.TRUE.equals(driver.executeScript(script))) return this;
            new Actions(driver).pause(Duration.ofMillis(50)).perform();
        }
        throw new AssertionError("It never became true: " + script);
    }

    /** The page as a PDF. */
    byte[] pdf() {
        Object data = driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
        return Base64.getDecoder().decode(data.toString());
    }

    /** The addresses that the browser has asked for since this was last called. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .map(REQUEST::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** A script that comes with the tests. */
    static String resource(String name) {
        try (var stream = Browser.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }

    private static Optional<File> onPath(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }
}
