package org.meridian.ui.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.model.importing.DoubtfulChoices;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportChoices;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.LinkWays;
import org.meridian.model.importing.OfficeUse;
import org.meridian.model.importing.TableLayout;
import org.meridian.model.importing.form.TableSource;
import org.meridian.model.wording.Language;
import org.meridian.text.ImportWords;
import org.meridian.ui.ports.ImportedTable;
import org.meridian.ui.text.LiveMessages;

/** How a file reads: every guess as a choice above the first rows, and what each column is. */
final class ReadPage extends VBox {

  private static final List<String> ENCODINGS =
      List.of(
          "UTF-8",
          "GB18030",
          "Big5",
          "UTF-16LE",
          "UTF-16BE",
          "Shift_JIS",
          "EUC-KR",
          "windows-1252",
          "windows-1251",
          "windows-1250",
          "windows-1253",
          "windows-1254",
          "ISO-8859-15",
          "KOI8-R",
          "x-MacRoman");

  private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", " ", "");

  private static final List<String> THOUSANDS = List.of("", ",", ".", " ", "'");

  private static final Set<ImportKind> HIDDEN =
      Set.of(ImportKind.HIDDEN_ROWS, ImportKind.HIDDEN_COLUMNS);

  private final ImportSession session;
  private final LiveMessages messages;
  private final FieldFlow choices = new FieldFlow();
  private final LabelledChoice<String> sheet;
  private final LabelledChoice<String> encoding;
  private final LabelledChoice<String> delimiter;
  private final LabelledChoice<String> decimal;
  private final LabelledChoice<String> thousands;
  private final LabelledChoice<Integer> preamble;
  private final LabelledChoice<Integer> header;
  private final LabelledChoice<TableLayout> layout;
  private final LabelledChoice<LinkWays> ways;
  private final LabelledChoice<OfficeUse> offices;
  private final TextField missing = new TextField();
  private final VBox missingField;
  private final Map<String, VBox> boxes = new HashMap<>();
  private final SampleGrid grid;
  private final ColumnBar bar;

  ReadPage(ImportSession session, LiveMessages messages) {
    super(12);
    this.session = session;
    this.messages = messages;
    sheet = choice("sheet", text -> text, text -> decide(given().withSheet(text)));
    encoding = choice("encoding", text -> text, text -> decide(given().withEncoding(text)));
    delimiter = choice("delimiter", this::delimiter, text -> decide(given().withDelimiter(text)));
    decimal = choice("decimal", this::decimal, text -> decide(given().withDecimal(text)));
    thousands = choice("thousands", this::thousands, text -> decide(given().withThousands(text)));
    preamble =
        choice(
            "preamble",
            Object::toString,
            n -> decide(given().withHeader(n, now().header().rows())));
    header =
        choice(
            "header",
            Object::toString,
            n -> decide(given().withHeader(now().header().preambleLines(), n)));
    layout = choice("layout", this::layout, value -> decide(given().withLayout(value)));
    ways = choice("ways", this::ways, value -> decide(given().withWays(Optional.of(value))));
    offices = choice("offices", this::offices, value -> decide(given().withOffices(value)));
    List.of(layout, ways, offices).forEach(LabelledChoice::showWhole);
    missingField = missingField();
    bar = new ColumnBar(session, messages);
    grid = new SampleGrid(messages, bar::choose);
    VBox.setVgrow(grid, Priority.ALWAYS);
    getChildren().setAll(choices, bar, grid);
  }

  private <T> LabelledChoice<T> choice(String name, Function<T, String> words, Consumer<T> take) {
    return new LabelledChoice<>(messages, name, words, take);
  }

  private GivenChoices given() {
    return session.current().given();
  }

  private ImportChoices now() {
    return session.table().orElseThrow().report().choices();
  }

  private void decide(GivenChoices next) {
    session.decide(next);
  }

  private String delimiter(String mark) {
    return new ImportWords(messages.language()).delimiter(mark.equals(" ") ? "␠" : mark);
  }

  private String decimal(String mark) {
    return messages.get(mark.equals(",") ? "imports.decimal.comma" : "imports.decimal.point");
  }

  private String thousands(String mark) {
    return switch (mark) {
      case "" -> messages.get("imports.thousands.none");
      case " " -> messages.get("imports.thousands.blank");
      case "'" -> messages.get("imports.thousands.apostrophe");
      default -> decimal(mark);
    };
  }

  private String layout(TableLayout value) {
    return new ImportWords(messages.language()).layout(value);
  }

  private String ways(LinkWays value) {
    return messages.get("imports.ways." + value.word());
  }

  private String offices(OfficeUse value) {
    return messages.get("imports.offices." + value.word());
  }

  /** Shows how the file reads now. */
  void show() {
    Optional<ImportedTable> table = session.table();
    choices.setVisible(table.isPresent());
    table.ifPresent(this::show);
  }

  private void show(ImportedTable table) {
    ImportChoices choice = table.report().choices();
    GivenChoices given = given();
    DoubtfulChoices doubts = new DoubtfulChoices(table.report(), given);
    List<VBox> fields = new ArrayList<>();
    if (choice.file().source().hasSheets()) {
      fields.addAll(sheets(choice, given, doubts));
    }
    if (choice.file().source().isText()) {
      fields.addAll(marks(choice, doubts));
    }
    if (choice.file().source().hasHeaderRows()) {
      preamble.show(upTo(20), choice.header().preambleLines(), doubts.preamble());
      header.show(upTo(4), choice.header().rows(), doubts.header());
      fields.addAll(List.of(preamble, header));
    }
    fields.addAll(meaning(table, given, doubts));
    choices.show(fields);
    bar.show();
    grid.show(table);
  }

  private List<VBox> sheets(ImportChoices choice, GivenChoices given, DoubtfulChoices doubts) {
    sheet.show(choice.file().sheets(), choice.file().sheet().orElse(""), doubts.sheet());
    List<VBox> fields = new ArrayList<>(List.of(sheet));
    if (choice.file().source() == TableSource.WORKBOOK && choice.file().sheets().size() > 1) {
      boolean all = given.sheets().all().orElse(false);
      fields.add(box("sheets", all, on -> given().withAllSheets(on)));
    }
    return fields;
  }

  private List<VBox> marks(ImportChoices choice, DoubtfulChoices doubts) {
    encoding.show(encodings(choice), choice.text().name(), doubts.encoding());
    delimiter.show(DELIMITERS, choice.marks().delimiter(), doubts.delimiter());
    decimal.show(List.of(".", ","), choice.marks().decimal(), doubts.decimal());
    thousands.show(THOUSANDS, choice.marks().thousands(), doubts.thousands());
    return List.of(encoding, delimiter, decimal, thousands);
  }

  private List<VBox> meaning(ImportedTable table, GivenChoices given, DoubtfulChoices doubts) {
    ImportChoices choice = table.report().choices();
    layout.show(layouts(), choice.layout(), doubts.layout());
    List<VBox> fields = new ArrayList<>(List.of(layout, missing(given)));
    if (hasWays(choice)) {
      ways.show(List.of(LinkWays.values()), given.table().ways().orElse(LinkWays.DIRECTED), false);
      fields.add(ways);
    }
    if (given.sheets().hidden().isPresent() || has(table, HIDDEN)) {
      fields.add(box("hidden", given.sheets().hidden().orElse(true), on -> given().withHidden(on)));
    }
    choice.offices().ifPresent(use -> fields.add(offices(use, doubts)));
    if (given.table().totals().isPresent() || has(table, Set.of(ImportKind.TOTALS_ROW))) {
      fields.add(box("totals", given.table().totals().orElse(false), on -> given().withTotals(on)));
    }
    return fields;
  }

  private static boolean hasWays(ImportChoices choice) {
    return choice.layout() == TableLayout.EDGES
        || choice.layout() == TableLayout.MATRIX
        || choice.offices().equals(Optional.of(OfficeUse.HEADQUARTERS));
  }

  private VBox offices(OfficeUse use, DoubtfulChoices doubts) {
    offices.show(List.of(OfficeUse.values()), use, doubts.offices());
    return offices;
  }

  private static List<String> encodings(ImportChoices choice) {
    return List.copyOf(
        Stream.of(List.of(choice.text().name()), choice.text().others(), ENCODINGS)
            .flatMap(List::stream)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private static List<Integer> upTo(int most) {
    return IntStream.rangeClosed(0, most).boxed().toList();
  }

  private static List<TableLayout> layouts() {
    return Arrays.stream(TableLayout.values()).filter(each -> each != TableLayout.NONE).toList();
  }

  private static boolean has(ImportedTable table, Set<ImportKind> kinds) {
    return table.report().problems().stream().anyMatch(problem -> kinds.contains(problem.kind()));
  }

  private VBox box(String name, boolean on, Function<Boolean, GivenChoices> take) {
    VBox field = boxes.computeIfAbsent(name, this::box);
    CheckBox box = (CheckBox) field.getChildren().getFirst();
    box.setSelected(on);
    box.setOnAction(event -> decide(take.apply(box.isSelected())));
    return field;
  }

  private VBox box(String name) {
    CheckBox box = new CheckBox();
    box.textProperty().bind(messages.bind("imports." + name));
    box.setId("import-" + name);
    VBox field = new VBox(box);
    field.getStyleClass().add("import-box");
    field.setAlignment(Pos.BOTTOM_LEFT);
    return field;
  }

  /** Texts that stand for a missing number beside those that always do. */
  private VBox missing(GivenChoices given) {
    missing.setText(
        String.join(messages.language() == Language.CHINESE ? "、" : ", ", given.missing()));
    return missingField;
  }

  private VBox missingField() {
    missing.promptTextProperty().bind(messages.bind("imports.missing.prompt"));
    VBox field = FieldFlow.typed(messages, "missing", missing, this::takeMissing);
    field.setPrefWidth(150);
    return field;
  }

  private void takeMissing() {
    Set<String> words =
        Arrays.stream(missing.getText().split("[,，、]"))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!words.equals(given().missing())) {
      decide(given().withMissing(words));
    }
  }
}
