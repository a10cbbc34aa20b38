package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class ProcedureApiIT {
    private final RunningServer server;

    ProcedureApiIT(RunningServer server) {
        this.server = server;
    }

    @Nested
    class Search {
        @Test
        void shouldFindWithoutDiacritics() throws Exception {
            HttpResponse<String> found = get("/api/v1/procedures?query=lam+khai+sinh+cho+be&size=3");

            assertThat(found.statusCode()).isEqualTo(200);
            assertThat(found.body())
                    .contains("\"code\":\"1.001193\"")
                    .contains("\"name\":\"Đăng ký khai sinh cho con\"")
                    .contains("\"onlineLevel\":\"ONLINE\"")
                    .contains("\"total\":");
        }

        @Test
        void shouldNarrowByFieldAndLevel() throws Exception {
            assertThat(get("/api/v1/procedures?field=H%E1%BB%99+t%E1%BB%8Bch&level=COMMUNE&size=100")
                            .body())
                    .contains("1.001193")
                    .doesNotContain("\"field\":\"Chứng thực\"");
        }

        @Test
        void shouldNameEveryWrongField() throws Exception {
            HttpResponse<String> refused = get("/api/v1/procedures?size=101&page=-1&level=VILLAGE");

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body())
                    .contains("\"INVALID_FIELD\"")
                    .contains("\"field\":\"level\"")
                    .contains("\"field\":\"page\"")
                    .contains("\"field\":\"size\"");
            assertThat(get("/api/v1/procedures?size=many").statusCode()).isEqualTo(400);
            assertThat(get("/api/v1/procedures?query=" + "x".repeat(301)).statusCode())
                    .isEqualTo(400);
        }

        @Test
        void shouldFindByEnglishNamesAlsoHalfTyped() throws Exception {
            for (String words : new String[] {"birth+registration", "birth+registr", "register+a+BIRTH"}) {
                assertThat(get("/api/v1/procedures?query=" + words + "&size=3").body())
                        .as(words)
                        .contains("\"nameEn\":\"Birth registration\"");
            }
            assertThat(get("/api/v1/procedures/suggestions?query=driving+lic").body())
                    .contains("\"nameEn\":\"Exchange of a driving licence\"");
            assertThat(get("/api/v1/procedures?query=to+khai+ket+hon&size=3").body())
                    .as("Vietnamese without diacritics")
                    .contains("1.000894");
        }

        @Test
        void shouldKeepFirstPagesOfListsAndTellWhoHasThem() throws Exception {
            HttpResponse<String> first = get("/api/v1/procedures?size=5");
            String tag = first.headers().firstValue("ETag").orElseThrow();

            assertThat(get("/api/v1/procedures?size=5").body()).isEqualTo(first.body());
            assertThat(get("/api/v1/procedures?size=5", tag).statusCode()).isEqualTo(304);
            assertThat(get("/api/v1/procedures?size=5&page=1").body()).isNotEqualTo(first.body());
        }

        @Test
        void shouldAnswer304WhileNothingChanged() throws Exception {
            String tag = get("/api/v1/procedures?query=khai+sinh")
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();

            HttpResponse<String> again = get("/api/v1/procedures?query=khai+sinh", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(get("/api/v1/procedures?query=ket+hon", tag).statusCode())
                    .as("the tag of another search")
                    .isEqualTo(200);
        }

        @Test
        void shouldTakeAnyWordsWithoutFailing() throws Exception {
            for (String odd : new String[] {"%22", "%28%2B", "AND+OR", "%00", "%F0%9F%98%80", "*%3A*", "a%5C"}) {
                assertThat(get("/api/v1/procedures?query=" + odd).statusCode())
                        .as(odd)
                        .isEqualTo(200);
                assertThat(get("/api/v1/procedures/suggestions?query=" + odd).statusCode())
                        .as(odd)
                        .isEqualTo(200);
            }
        }
    }

    @Nested
    class ByCode {
        @Test
        void shouldGiveFactsWithTheirSource() throws Exception {
            HttpResponse<String> found = get("/api/v1/procedures/1.001193");

            assertThat(found.statusCode()).isEqualTo(200);
            assertThat(found.body())
                    .contains("\"decision\":\"163/QĐ-BTP\"")
                    .contains("\"feeStatement\":\"NOT_STATED\"")
                    .contains("\"kind\":\"CASE\"")
                    .contains("\"documents\":[{");
        }

        @Test
        void shouldSayWhereFormsAre() throws Exception {
            assertThat(get("/api/v1/procedures/1.000253").body())
                    .contains("\"formPage\":\"https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-")
                    .contains("\"formUrl\":null");
            assertThat(get("/openapi/spec/mobile-api.yml").body()).contains("formPage:", "formUrl:", "nameEn:");
        }

        @Test
        void shouldGiveTheNameInEnglish() throws Exception {
            assertThat(get("/api/v1/procedures/1.001193").body())
                    .startsWith("{\"code\":\"1.001193\",\"name\":\"Đăng ký khai sinh cho con\"")
                    .endsWith("\"nameEn\":\"Birth registration\"}");
        }

        @Test
        void shouldAnswer304WhileTheProcedureIsTheSame() throws Exception {
            String tag = get("/api/v1/procedures/1.001193")
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();

            assertThat(get("/api/v1/procedures/1.001193", tag).statusCode()).isEqualTo(304);
            assertThat(get("/api/v1/procedures/1.001193", "W/" + tag + ", \"x\"")
                            .statusCode())
                    .isEqualTo(304);
            assertThat(get("/api/v1/procedures/1.001193", "\"other\"").statusCode())
                    .isEqualTo(200);
        }

        @Test
        void shouldReturn404ForCodesThatNobodyServes() throws Exception {
            for (String code : new String[] {"9.999999", "khai-sinh", "1.0011930", "%3Cscript%3E"}) {
                HttpResponse<String> missing = get("/api/v1/procedures/" + code);
                assertThat(missing.statusCode()).as(code).isEqualTo(404);
                assertThat(missing.body()).contains("PROCEDURE_NOT_FOUND");
            }
        }
    }

    private HttpResponse<String> get(String path, String... tag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path)).header("Accept", "application/json");
        if (tag.length > 0) {
            request.header("If-None-Match", tag[0]);
        }
        return server.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
