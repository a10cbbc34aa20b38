package vn.motcua.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMaskTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tôi là Nguyễn Thị Thu Hà, muốn hỏi giấy khai sinh | Tôi là [tên người], muốn hỏi giấy khai sinh",
                "Trần Thị Bích Ngọc xin cảm ơn cán bộ | [tên người] xin cảm ơn cán bộ",
                "cho hoi ho so cua nguyen van hung xong chua | cho hoi ho so cua [tên người] xong chua",
                "toi ten tran thi lan muon hoi ve dat | toi ten [tên người] muon hoi ve dat",
                "hồ sơ của bà Lê Thị Mận, thôn Phú Lộc | hồ sơ của bà [tên người], thôn Phú Lộc"
            })
    void shouldMaskANameHoweverItIsTyped(String written, String masked) {
        assertThat(NameMask.mask(written)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anh Y Moan Niê hỏi về sổ hộ nghèo",
                "chị H'Hen Niê xin giấy xác nhận",
                "ông Alăng Nhơn ở thôn Tà Lang xin hỗ trợ"
            })
    void shouldMaskNamesOfOtherPeoplesThanTheKinh(String written) {
        assertThat(NameMask.mask(written)).contains(NameMask.MARK).doesNotContain("Niê", "Nhơn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đèn đường Lê Lợi hư cả tuần nay",
                "den duong nguyen van linh bi hu",
                "Chợ Bà Chiểu bán hàng ra cả lòng đường",
                "con em học trường tiểu học Lê Quý Đôn",
                "anh Ba ơi cho em hỏi giấy này nộp ở đâu",
                "Ủy ban nhân dân phường chưa trả kết quả",
                "Bác sĩ nói phải có giấy chuyển viện",
                "cha mẹ không đăng ký kết hôn thì con khai sinh sao",
                "Luật Hôn nhân và Gia đình quy định thế nào",
                "anh huong tieng on tu quan karaoke",
                "phan anh ve do thi xuong cap, le phi cao",
                "chi phi mai tang bao nhieu",
                "Hoa giấy ở dải phân cách che tầm nhìn",
                "An toàn thực phẩm ở cổng trường",
                "bình gas bị xì gọi ai",
                "đăng ký khai sinh cần giấy gì"
            })
    void shouldLeaveOtherWordsAlone(String written) {
        assertThat(NameMask.mask(written)).isEqualTo(written);
    }

    @Test
    void shouldTellThePersonFromTheStreet() {
        assertThat(NameMask.mask("Ông Trần Văn Phú ở đường Trần Phú xin hỏi"))
                .isEqualTo("Ông [tên người] ở đường Trần Phú xin hỏi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "...", "😡😡😡", "{}", "1"})
    void shouldKeepWhatHoldsNoWords(String written) {
        assertThat(NameMask.mask(written)).isEqualTo(written);
    }

    @Test
    void shouldKeepEmojiAroundANameWhole() {
        assertThat(NameMask.mask("😡😡 ông Nguyễn Văn Tám 😡 đổ rác")).isEqualTo("😡😡 ông [tên người] 😡 đổ rác");
    }

    @Test
    void shouldReadTenThousandCharacters() {
        String wall = "đường hư không ai sửa ".repeat(455);
        assertThat(NameMask.mask(wall)).isEqualTo(wall);
        assertThat(NameMask.mask(wall + ". Tôi là Nguyễn Thị Thu Hà")).endsWith("Tôi là [tên người]");
    }

    @Test
    void shouldForgetTheMarksWhenQuestionsAreCompared() {
        assertThat(NameMask.withoutMarks("hồ sơ của [tên người] xong chưa")).doesNotContain("[", "tên người");
    }

    @Property(tries = 200)
    void shouldFindNamesInsideAnyTextInOrder(@ForAll String anything) {
        int end = 0;
        for (FoundName name : NameFinder.shipped().find(anything)) {
            assertThat(name.start()).isGreaterThanOrEqualTo(end);
            assertThat(name.end()).isGreaterThan(name.start()).isLessThanOrEqualTo(anything.length());
            assertThat(name.score()).isBetween(0.0, 1.0);
            end = name.end();
        }
    }
}
