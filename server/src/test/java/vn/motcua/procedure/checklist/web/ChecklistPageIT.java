package vn.motcua.procedure.checklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.procedure.checklist.Answers;
import vn.motcua.procedure.checklist.ChecklistTable;
import vn.motcua.procedure.checklist.Given;
import vn.motcua.procedure.checklist.Published;
import vn.motcua.procedure.checklist.StarterTables;
import vn.motcua.procedure.checklist.Stop;
import vn.motcua.procedure.checklist.Ways;
import vn.motcua.procedure.checklist.WaysTest;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class ChecklistPageIT {
    private static final String PAGE = "/thu-tuc/1.001193/giay-to";
    private static final String DONE = "?foreign=no&abandoned=no&birth-certificate=yes&surrogate=no&applicant=other";

    @BeforeEach
    void publish(RunningServer server) {
        Published.table(server, Given.birthTable());
    }

    @Test
    void shouldLeadFromTheProcedureToTheListWithoutScript(Browser browser) {
        Page page = browser.phoneWithoutScript();
        page.navigate("/thu-tuc/1.001193");
        page.locator(".own-start .button").click();
        assertThat(visible(page, "h2")).containsExactly("Bé có cha hoặc mẹ là người nước ngoài không?");
        Browser.screenshot(page, "checklist-question-phone");
        assertFits(page);
        choose(page, "Không", "Con của tôi hoặc của người thân", "Có", "Không");
        page.goBack();
        assertThat(visible(page, "h2").getFirst()).isEqualTo("Bé có sinh nhờ mang thai hộ không?");
        choose(page, "Không", "Người khác được nhờ");

        assertThat(page.url()).endsWith(PAGE + DONE);
        assertThat(visible(page, ".paper-name"))
                .containsExactly("Tờ khai đăng ký khai sinh", "Giấy chứng sinh", "Giấy ủy quyền", "Giấy tờ tùy thân");
        page.selectOption("#xa", page.locator("#xa option").nth(1).getAttribute("value"));
        page.locator("[data-ward] button").click();
        assertThat(visible(page, ".ward-desk strong")).hasSize(1);
        assertThat(visible(page, ".paper-name")).as("the answers are kept").hasSize(4);
        Browser.screenshot(page, "checklist-result-phone-without-script");
        assertFits(page);
    }

    @Test
    void shouldAnswerOnThePhoneAndKeepTicksAndWard(Browser browser) {
        Page page = browser.phone();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate(PAGE);
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        waitUntilKept(page);
        List<String> pagesAsked = new ArrayList<>();
        page.onRequest(request -> {
            if (request.isNavigationRequest()) {
                pagesAsked.add(request.url());
            }
        });
        choose(page, "Không", "Con của tôi hoặc của người thân", "Có", "Không", "Người khác được nhờ");
        assertThat(pagesAsked).as("answered without asking the server").isEmpty();
        assertThat(page.url()).endsWith(PAGE + DONE);
        assertThat(visible(page, ".paper-name")).hasSize(4);
        assertThat(page.locator(".checklist-progress strong").textContent()).isEqualTo("Đã có 0 / 4");

        page.locator("[data-paper]:not([hidden]) input").first().check();
        page.selectOption("#xa", page.locator("#xa option").nth(3).getAttribute("value"));
        page.locator(".ward-desk strong").first().waitFor();
        Browser.screenshot(page, "checklist-result-phone");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertFits(page);
        page.reload();
        page.locator(".ward-desk strong").first().waitFor();
        assertThat(page.locator(".checklist-progress strong").textContent()).isEqualTo("Đã có 1 / 4");
        page.goBack();
        assertThat(visible(page, "h2").getFirst()).isEqualTo("Ai đi nộp hồ sơ?");
        page.locator("[data-restart]").click();
        choose(page, "Có");
        assertThat(page.locator("[data-redirect]:visible a").getAttribute("href"))
                .isEqualTo("/thu-tuc/2.000528");
        Browser.screenshot(page, "checklist-redirect-phone");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void shouldWorkOfflineOnceOpened(Browser browser) {
        Page page = browser.phone();
        page.navigate(PAGE);
        waitUntilKept(page);
        page.context().setOffline(true);
        page.navigate(PAGE + "?foreign=no&abandoned=yes");
        page.locator("[data-question='4']").waitFor();
        choose(page, "Cha, mẹ hoặc người thân của bé");
        assertThat(visible(page, ".paper-name"))
                .containsExactly("Tờ khai đăng ký khai sinh", "Biên bản về việc trẻ bị bỏ rơi", "Giấy tờ tùy thân");
        page.context().setOffline(false);
    }

    /// The walk on the phone and the walk on the server, over every way through every table there is, and random ones.
    @Test
    void shouldWalkOnThePhoneAsOnTheServer(Browser browser, RunningServer server) throws Exception {
        var mapper = io.micronaut.serde.ObjectMapper.getDefault();
        List<ChecklistTable> tables = new ArrayList<>(List.of(Given.birthTable()));
        for (byte[] content : StarterTables.files().values()) {
            tables.add(StarterTables.parse(content, mapper));
        }
        IntStream.range(0, 60).forEach(seed -> tables.add(WaysTest.anyTable(new Random(seed))));
        Page page = browser.phone();
        page.navigate("/thu-tuc");
        for (ChecklistTable table : tables) {
            List<Map<String, String>> answers = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (Stop stop : Ways.through(table).ends()) {
                answers.add(stop.answers().choices());
                expected.add(inNumbers(table, stop));
                Map<String, String> fewer =
                        new java.util.LinkedHashMap<>(stop.answers().choices());
                fewer.remove(stop.answers().choices().keySet().iterator().next());
                answers.add(fewer);
                expected.add(inNumbers(table, table.walk(new Answers(fewer))));
            }
            Object found =
                    page.evaluate("""
                    async ({ table, answers }) => {
                      const { walk } = await import("/static/components/personal-checklist-walk.js");
                      return answers.map((given) => {
                        const s = walk(JSON.parse(table), given);
                        return [Object.entries(s.answers).map((e) => e.join("=")).join("&"), s.question, s.redirect,
                          s.papers.join(","), s.notices.join(","), s.fee, s.time, s.place].join("|");
                      });
                    }
                    """, Map.of("table", ClientTable.of(table).json(mapper), "answers", answers));
            assertThat(found).as(table.code().value()).isEqualTo(expected);
        }
    }

    private static String inNumbers(ChecklistTable table, Stop stop) {
        String answers = stop.answers().choices().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(java.util.stream.Collectors.joining("&"));
        return String.join(
                "|",
                answers,
                stop instanceof Stop.Asked ? positions(table.questions(), stop) : "-1",
                stop instanceof Stop.Redirected ? positions(table.redirects(), stop) : "-1",
                positions(table.papers(), stop),
                positions(table.notices(), stop),
                one(positions(table.fees(), stop)),
                one(positions(table.times(), stop)),
                one(positions(table.places(), stop)));
    }

    private static String one(String positions) {
        return positions.isEmpty() ? "-1" : positions;
    }

    private static String positions(List<? extends ChecklistTable.Row> rows, Stop stop) {
        return String.join(
                ",",
                IntStream.range(0, rows.size())
                        .filter(i -> stop.rows().stream().anyMatch(row -> row == rows.get(i)))
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @Test
    void shouldPrintASheetAndACardThatOpenTheListAgain(RunningServer server) throws Exception {
        for (String file : List.of("/a4.pdf", "/the.pdf")) {
            HttpResponse<byte[]> response = server.http()
                    .send(
                            HttpRequest.newBuilder(server.uri(PAGE + file + DONE))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.headers().firstValue("Content-Type")).contains("application/pdf");
            try (PDDocument document = Loader.loadPDF(response.body())) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains("Đăng ký khai sinh cho con", "Giấy ủy quyền", "Giấy tờ tùy thân", "163/QĐ-BTP")
                        .doesNotContain("mang thai hộ của cơ sở");
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(0, 150);
                javax.imageio.ImageIO.write(
                        drawn,
                        "png",
                        new java.io.File("target/screenshots/checklist" + file.replace('/', '-') + ".png"));
                assertThat(scanned(drawn)).endsWith(PAGE + DONE);
            }
        }
    }

    private static String scanned(BufferedImage image) throws Exception {
        var source = new com.google.zxing.client.j2se.BufferedImageLuminanceSource(image);
        return new com.google.zxing.MultiFormatReader()
                .decode(new com.google.zxing.BinaryBitmap(new com.google.zxing.common.HybridBinarizer(source)))
                .getText();
    }

    @Test
    void shouldBeOfferedByTheAssistantAndPrintWell(Browser browser) {
        Page page = browser.phoneWithoutScript();
        page.navigate("/tro-ly?hoi=1.001193%20c%E1%BA%A7n%20gi%E1%BA%A5y%20t%E1%BB%9D%20g%C3%AC");
        page.locator(".chat-link a[href='" + PAGE + "']").first().click();
        assertThat(visible(page, "h2")).hasSize(1);
        Page printed = browser.desktop();
        printed.navigate(PAGE + DONE);
        printed.locator("[data-paper]:visible input").first().waitFor();
        printed.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        Browser.screenshot(printed, "checklist-printed");
        assertThat(printed.locator("figure.qr img").isVisible()).isTrue();
        assertThat(printed.locator(".answered").isVisible()).isFalse();
    }

    @Test
    void shouldSpeakEnglishAndKeepTheLanguageWhileAnswering(Browser browser) {
        Page page = browser.phone();
        page.navigate(PAGE + "?lang=en");
        choose(page, "Không", "Bé bị bỏ rơi");
        assertThat(visible(page, ".step-count")).containsExactly("Question 3");
        page.reload();
        assertThat(visible(page, ".step-count")).containsExactly("Question 3");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();
    }

    @Test
    void shouldFallBackToThePlainListWhereThereIsNoTable(RunningServer server) throws Exception {
        for (String path : List.of("/thu-tuc/9.999999/giay-to", PAGE + "/a4.pdf")) {
            HttpResponse<String> response = server.http()
                    .send(HttpRequest.newBuilder(server.uri(path)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(path).isEqualTo(303);
        }
    }

    private static void choose(Page page, String... choices) {
        for (String choice : choices) {
            page.locator("[data-question]:visible .choice-link")
                    .getByText(choice, new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
    }

    private static void waitUntilKept(Page page) {
        page.locator("html[data-kept]").waitFor();
    }

    private static List<String> visible(Page page, String selector) {
        return page.locator(selector + ":visible").allTextContents();
    }

    private static void assertFits(Page page) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing sticks out sideways")
                .isTrue();
    }
}
