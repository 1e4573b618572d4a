package dev.foreword.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Headless Chromium with what a page under test needs: looks, pictures, and what went wrong while it was loaded. */
final class Browser implements AutoCloseable {

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(onPath("chromium", "chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--hide-scrollbars",
                "--force-color-profile=srgb");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver", "chromium-driver"))
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static File onPath(String program, String debianPackage) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, program))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "there is no " + program + " on the PATH; on Debian, it is in the package " + debianPackage));
    }

    void open(String url, Look look) {
        // An anchor of the page that is open would not be loaded anew.
        driver.get("about:blank");
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", look.metrics());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", look.emulatedMedia());
        forgetLogs();
        driver.get(url);
    }

    private void forgetLogs() {
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
    }

    /** What the console says, and requests that failed or were answered with an error, since the page was opened. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            complaints.add(entry.getLevel() + " " + entry.getMessage());
        }
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            String event = entry.getMessage();
            boolean failed = event.contains("\"method\":\"Network.loadingFailed\"");
            boolean refused = event.contains("\"method\":\"Network.responseReceived\"")
                    && event.matches("(?s).*\"status\":[45]\\d\\d.*");
            if (failed || refused) {
                complaints.add(event);
            }
        }
        return complaints;
    }

    Object run(String script, Object... arguments) {
        return Optional.ofNullable(driver.executeScript(script, arguments)).orElse("");
    }

    Object await(String script, Object... arguments) {
        return Optional.ofNullable(driver.executeAsyncScript(script, arguments)).orElse("");
    }

    boolean is(String script, Object... arguments) {
        return Boolean.TRUE.equals(run("return " + script, arguments));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** A click where the element is, as by a hand: fails when something covers it. */
    void click(WebElement element) {
        run("arguments[0].scrollIntoView({block: 'center'})", element);
        new Actions(driver, Duration.ZERO).moveToElement(element).click().perform();
    }

    void press(Keys key) {
        new Actions(driver, Duration.ZERO).sendKeys(key).perform();
    }

    /** Presses Tab until the element has the focus, as somebody does who has no mouse. */
    void tabTo(WebElement element) {
        for (int i = 0; i < 200; i++) {
            if (is("document.activeElement === arguments[0]", element)) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("the keyboard does not reach " + element);
    }

    /** The whole page as a PNG, or the part of it that an element takes. */
    void picture(Path file, Optional<WebElement> part) throws IOException {
        picture(file, part, 1);
    }

    void picture(Path file, Optional<WebElement> part, int scale) throws IOException {
        await("""
                const done = arguments[arguments.length - 1];
                document.querySelectorAll('img').forEach(image => image.loading = 'eager');
                Promise.all([...document.images].map(image => image.decode())).then(done, done);""");
        Object box = part.<Object>map(element -> run(
                        "const b = arguments[0].getBoundingClientRect();"
                                + "return [b.left + scrollX, b.top + scrollY, b.width, b.height]",
                        element))
                .orElseGet(() -> run("return [0, 0, innerWidth, document.documentElement.scrollHeight]"));
        List<?> sides = (List<?>) box;
        Map<String, Object> clip = Map.of(
                "x", sides.get(0), "y", sides.get(1), "width", sides.get(2), "height", sides.get(3), "scale", scale);
        Map<String, Object> answer = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode((String) answer.get("data")));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
