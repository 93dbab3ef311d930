package org.meridian.io.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.ImportReport;
import org.meridian.model.importing.TableLayout;
import org.meridian.model.wording.Language;
import org.meridian.text.ImportWords;

/** One small table a kind of finding. */
final class ImportKindsTest {

  private static final String HEAD = "City,Country,Population,Links\n";
  private static final String ROWS =
      "Singapore,Singapore,3547809,116\nShanghai,China,22315474,148\nZürich,Switzerland,341730,106\n"
          + "Dubai,United Arab Emirates,2956587,176\n";

  /** Kinds with their lines, such as {@code null_island 5}. */
  private static List<String> said(ImportReport report) {
    return report.problems().stream()
        .map(problem -> problem.kind().word() + " " + problem.place().line())
        .toList();
  }

  private static List<String> said(String text) {
    return said(TestImports.report(text));
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, 城市, 上海, 西安, 苏黎世",
    "Big5, 城市, 新加坡, 曼谷, 首爾",
    "Shift_JIS, 都市名, 東京, ニューヨーク, ロンドン",
    "EUC-KR, 도시, 서울, 부산, 런던",
    "windows-1251, Город, Москва, Алматы, Минск",
    "windows-1252, Città, Zürich, São Paulo, Genève",
    "UTF-16LE, 城市, 上海, 西安, 苏黎世",
    "UTF-16BE, Stadt, Zürich, Berlin, Genève"
  })
  void anEncodingIsGuessedAndSaid(
      String charset, String head, String one, String other, String third) {
    String text = head + ",value\n" + one + ",1\n" + other + ",2\n" + third + ",3\n";
    ImportReport report = TestImports.report(text.getBytes(Charset.forName(charset)));
    assertThat(report.choices().text().name()).isEqualTo(charset);
    assertThat(said(report)).contains("encoding_guess 0");
    assertThat(report.choices().columns().getFirst().name()).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "iCode,iName,Parent,Level,Weight,Direction,Type;LPI,Logistics,Physical,1,1,1,Indicator",
        "IndName,IndCode,Direction,IndWeight;Goods,Goods,1,1",
        "AgLevel,Code,Name,Weight;2,Physical,Physical,1"
      })
  void aTableOfIndicatorsOfCoinrIsRefusedByName(String header, String row) {
    ImportReport report = TestImports.report(header + "\n" + row + "\n");
    assertThat(report.isRefused()).isTrue();
    assertThat(said(report)).containsExactly("coinr 1");
    assertThat(new ImportWords(Language.ENGLISH).line(report.problems().getFirst()))
        .contains("iMeta", "together");
  }

  @Test
  void aTableOfUnitsOfCoinrSaysWhatStaysBehind() {
    ImportReport report = TestImports.report("uCode,uName,Links\nSGP,Singapore,3\nDXB,Dubai,4\n");
    assertThat(report.match().matched()).isEqualTo(2);
    assertThat(said(report)).contains("coinr 0");
  }

  @Test
  void aFolderOfCoinrIsRefusedByName(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("iData.csv"), "uCode,x\nA,1\n");
    Files.writeString(folder.resolve("iMeta.csv"), "iCode,Parent\nx,Index\n");
    ImportReport report = TestImports.importer().read(folder, GivenChoices.NONE).report();
    assertThat(said(report)).containsExactly("coinr 0");
    assertThat(report.problems().getFirst().arguments()).containsExactly("iData.csv, iMeta.csv");
  }

  @Test
  void brokenJsonIsSaidWithItsPlaceInBothLanguages() {
    ImportReport report = TestImports.report("[\n{\"a\": 1},\n{\"a\": }]");
    assertThat(said(report)).containsExactly("no_table 3");
    assertThat(report.problems().getFirst().cause()).isPresent();
    assertThat(TestImports.report("[".repeat(5000)).problems().getFirst().cause()).isPresent();
  }

  @Test
  void macRomanIsNoChinese() {
    String text = "City\rSão Paulo\rZürich\rMálaga\rCórdoba\r";
    ImportReport report = TestImports.report(text.getBytes(Charset.forName("x-MacRoman")));
    assertThat(report.choices().text().name()).isEqualTo("Mac Roman");
    assertThat(report.choices().text().lineEnding()).isEqualTo("CR");
  }

  @Test
  void aDecimalCommaIsDecidedByTheColumn() {
    ImportReport report =
        TestImports.report("City;Share;People\nBerlin;12,5;3.500.000\nParis;7,25;2.100.000\n");
    assertThat(report.choices().marks().decimal()).isEqualTo(",");
    assertThat(report.choices().marks().delimiter()).isEqualTo(";");
    assertThat(said(report)).contains("locale 0").noneMatch(kind -> kind.startsWith("not_a"));
  }

  @Test
  void whatStandsAroundATableIsNoData() {
    String text =
        "Indicators 2023\n\n" + HEAD + ROWS + "Total,,29161600,546\n\nSource: somebody.\n";
    ImportReport report = TestImports.report(text);
    assertThat(report.dataRows()).isEqualTo(4);
    assertThat(report.choices().header().preambleLines()).isEqualTo(2);
    assertThat(said(report)).contains("preamble 1", "totals_row 8", "footnote 10");
  }

  @Test
  void twoRowsOfAHeaderAreOne() {
    ImportReport report =
        TestImports.report(
            ",,Transport,,Economy\nCity,Country,Links,Ports,Firms\nBerlin,DE,1,2,3\n"
                + "Paris,FR,4,5,6\n");
    assertThat(report.choices().header().rows()).isEqualTo(2);
    assertThat(said(report)).contains("two_row_header 1");
    assertThat(report.choices().columns().get(3).group()).isEqualTo("Transport");
    assertThat(report.choices().columns().get(4).name()).isEqualTo("Firms");
  }

  @Test
  void linksAreChecked() {
    List<String> said =
        said(
            "from,to,flights\nSingapore,Shanghai,5\nShanghai,Singapore,4\nBeijing,Beijing,3\n"
                + "Singapore,Shanghai,5\nDubai,Moscow,-2\nDubai,Cairo,0\nDubai,,3\nIstanbul,Cairo,abc\n"
                + "Bangkok,Seoul,2\nNairobi,Cairo,3\nNairobi,Dubai,3\n");
    assertThat(said)
        .contains(
            "reverse_link 3",
            "self_link 4",
            "duplicate_link 5",
            "negative_weight 6",
            "zero_weight 7",
            "missing_endpoint 8",
            "not_a_number 9");
  }

  @Test
  void coordinatesAreChecked() {
    assertThat(
            said(
                "name,lat,lon,v\nBerlin,52.5,13.4,1\nParis,48.85,2.35,2\nShanghai,121.47,31.23,3\n"
                    + "Rome,0,0,4\nZurich,47.37,8.54,5\nMadrid,40.4,-3.7,6\n"))
        .contains("swapped_coordinates 4", "null_island 5");
    assertThat(said("name,x,y,v\nBerlin,450000,5400000,1\nParis,455000,5410000,2\n"))
        .contains("projected_coordinates 2");
  }

  @Test
  void namesOfColumnsAreChecked() {
    assertThat(said("City,Value, Links ,,Value\nBerlin,1,2,3,4\nParis,5,6,7,8\n"))
        .contains("trimmed_header 1", "blank_header 1", "duplicate_header 1");
  }

  @Test
  void whatIsNoTableIsSaidOnce() {
    assertThat(said("<html><body><table></table></body></html>")).containsExactly("web_page 0");
    assertThat(said("\0\1\2\3\4\5\6\7".repeat(50))).containsExactly("binary 0");
    assertThat(said("[".repeat(5000))).containsExactly("no_table 0");
    assertThat(said("City,V\n\"Berlin,1\nParis,2\nRome,3\nMadrid,4\n")).contains("open_quote 2");
    assertThat(said("\n".repeat(1_200_000))).containsExactly("empty_rows 0");
  }

  @Test
  void aTableOnItsSideIsTurned() {
    ImportReport report =
        TestImports.report("Indicator,Shanghai,Beijing,London\nPopulation,1,2,3\nPorts,4,5,6\n");
    assertThat(said(report)).contains("transposed 1");
    assertThat(report.dataRows()).isEqualTo(3);
    assertThat(report.choices().layout()).isEqualTo(TableLayout.WIDE);
  }

  @Test
  void countriesAmongCitiesAndSlipsInCategoriesAreSaid() {
    assertThat(said("City,V\nBerlin,1\nParis,2\nChina,3\nRome,4\n")).contains("mixed_levels 4");
    assertThat(
            said(
                "City,Region,V\nBerlin,Europe,1\nParis,Europe,2\nRome,Europe,3\nMadrid,Eurpoe,4\n"))
        .contains("category_typo 5");
  }

  @Test
  void aSecondTableAndABrokenByteAreSaid() {
    assertThat(said("City,V\nBerlin,1\nParis,2\n\nCity,GDP\nBerlin,3\nParis,4\n"))
        .contains("two_tables_in_one_file 5");
    byte[] bytes = (HEAD + ROWS).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    bytes[HEAD.length() + 3] = (byte) 0xFF;
    assertThat(said(TestImports.report(bytes))).contains("invalid_byte 2");
  }

  @ParameterizedTest
  @CsvSource({"en", "zh-CN"})
  void everyFindingHasASentence(String tag) {
    ImportWords words =
        new ImportWords(
            org.meridian.model.wording.Language.of(java.util.Locale.forLanguageTag(tag)));
    String all =
        java.util.Arrays.stream(ImportKind.values())
            .filter(kind -> kind != ImportKind.FILE && kind != ImportKind.MATRIX_NAMES)
            .map(kind -> words.message(ImportProblem.info(kind, "1", "2", "3", "4", "5")))
            .collect(Collectors.joining("\n"));
    assertThat(all).doesNotContain("{");
  }

  @Test
  void rowsOfTotalsAreDataWhereTheUserSaysSo() {
    byte[] table = "City,Air links\nShanghai,148\nParis,199\nTotal,347\n".getBytes(UTF_8);
    ImportReport usual = TestImports.report(table);
    assertThat(usual.dataRows()).isEqualTo(2);
    ImportReport asked =
        TestImports.importer().read("t.csv", table, GivenChoices.NONE.withTotals(true)).report();
    assertThat(asked.dataRows()).isEqualTo(3);
    assertThat(said(asked)).noneMatch(line -> line.startsWith("totals_row"));
  }

  @Test
  void objectsOneALineAreATableAndListsInThemAreSaid() {
    ImportReport report =
        TestImports.report(
            "{\"city\":\"Shanghai\",\"gdp\":5,\"tags\":[1]}\n{\"city\":\"Zürich\",\"gdp\":6}\n");
    assertThat(report.dataRows()).isEqualTo(2);
    assertThat(report.match().matched()).isEqualTo(2);
    assertThat(said(report)).containsExactly("left_out 0");
    assertThat(report.problems().getFirst().arguments()).containsExactly("tags");
  }

  @Test
  void aChoiceWithoutEffectIsSaid() {
    byte[] objects = "[{\"city\":\"Shanghai\",\"gdp\":5}]".getBytes(UTF_8);
    GivenChoices given = GivenChoices.NONE.withSheet("first").withEncoding("Big5").withHeader(2, 1);
    ImportReport report = TestImports.importer().read("a.json", objects, given).report();
    assertThat(report.dataRows()).isEqualTo(1);
    assertThat(report.problems().stream().filter(p -> p.kind() == ImportKind.UNUSED_CHOICE))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.arguments())
                    .containsExactly("encoding, sheet, preamble_lines, header_rows"));
    ImportReport text =
        TestImports.importer()
            .read("a.csv", (HEAD + ROWS).getBytes(UTF_8), GivenChoices.NONE.withEncoding("none"))
            .report();
    assertThat(said(text)).contains("unused_choice 0");
    assertThat(text.choices().text().name()).isEqualTo("UTF-8");
  }

  @Test
  void aColumnOfTextThatIsChosenForValuesIsSaid() {
    byte[] table = "from,to,mode\nParis,Rome,air\nRome,Oslo,rail\n".getBytes(UTF_8);
    ImportReport plain = TestImports.importer().read("t.csv", table, GivenChoices.NONE).report();
    ColumnChoice mode = plain.choices().columns().getLast().withRole(ColumnRole.VALUE);
    GivenChoices given = GivenChoices.NONE.withColumn(mode);
    assertThat(TestImports.importer().read("t.csv", table, given).report().problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.variant()).isEqualTo("text");
              assertThat(problem.place().column()).isEqualTo("mode");
            });
  }

  @Test
  void aSheetThatIsNotThereIsRefusedWithThoseThatAre(@TempDir Path folder) throws IOException {
    Path graph =
        Files.writeString(
            folder.resolve("a.graphml"),
            "<graphml><graph edgedefault=\"directed\"><node id=\"Paris\"/><node id=\"Rome\"/>"
                + "<edge source=\"Paris\" target=\"Rome\"/></graph></graphml>");
    ImportReport report =
        TestImports.importer().read(graph, GivenChoices.NONE.withSheet("flows")).report();
    assertThat(report.isRefused()).isTrue();
    assertThat(report.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.arguments().getFirst()).isEqualTo("flows"));
  }
}
