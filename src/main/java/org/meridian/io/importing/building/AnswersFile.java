package org.meridian.io.importing.building;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meridian.io.file.UserFiles;
import org.meridian.io.json.JsonFile;
import org.meridian.model.Direction;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.ColumnValues;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.GivenMarks;
import org.meridian.model.importing.GivenSheets;
import org.meridian.model.importing.GivenTable;
import org.meridian.model.importing.LinkWays;
import org.meridian.model.importing.NameDecision;
import org.meridian.model.importing.OfficeUse;
import org.meridian.model.importing.TableLayout;
import org.meridian.model.importing.ValueType;
import org.meridian.model.period.Period;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/**
 * Decisions about files, in JSON: {@code {"files": {"NAME": {"sheet", "all_sheets", "encoding",
 * "delimiter", "decimal", "thousands", "preamble_lines", "header_rows", "layout", "totals", "ways",
 * "offices", "hidden", "missing": [], "columns": {"NAME": {"role", "type", "unit", "direction",
 * "group", "year"}}}}, "cities": {"NAME": "ID of a city, or empty for a place of its own" or
 * {"lat", "lon"} or {"leave_out": true}}}}. A name under {@code files} is that of the file without
 * its folder. Whatever is none of these, or of another kind, is a problem with its place: no
 * decision is passed over.
 */
public final class AnswersFile {

  private static final Set<String> PARTS = Set.of("files", "cities");
  private static final Set<String> PLACE = Set.of("lat", "lon", "leave_out");
  private static final Set<String> COLUMN =
      Set.of("role", "type", "unit", "direction", "group", "year");
  private static final Set<String> CHOICES =
      Set.of(
          "sheet",
          "all_sheets",
          "encoding",
          "delimiter",
          "decimal",
          "thousands",
          "preamble_lines",
          "header_rows",
          "layout",
          "totals",
          "ways",
          "offices",
          "hidden",
          "missing",
          "columns");

  private final JsonFile json;
  private final Problems problems;

  private AnswersFile(JsonFile json, Problems problems) {
    this.json = json;
    this.problems = problems;
  }

  /**
   * Reads decisions: what is decided about a file, by its name without the folder.
   *
   * @param names of the files that are read; a decision about any other is a problem
   */
  public static Loaded<Function<String, GivenChoices>> read(Path path, List<String> names) {
    Problems problems = new Problems();
    Optional<AnswersFile> answers =
        UserFiles.read(path, problems)
            .flatMap(bytes -> JsonFile.parse(path.toString(), bytes, problems))
            .map(json -> new AnswersFile(json, problems));
    Map<String, GivenChoices> byFile = answers.map(each -> each.files(names)).orElse(Map.of());
    GivenChoices common = answers.map(AnswersFile::common).orElse(GivenChoices.NONE);
    return problems.anyError()
        ? Loaded.failed(problems.toList())
        : Loaded.of(name -> byFile.getOrDefault(name, common), problems.toList());
  }

  /** What is decided about a file in answers that stand in a file of another kind. */
  public static GivenChoices choices(JsonFile json, String name, Problems problems) {
    AnswersFile answers = new AnswersFile(json, problems);
    return answers.files(List.of(name)).getOrDefault(name, answers.common());
  }

  private Map<String, GivenChoices> files(List<String> names) {
    known("", PARTS);
    known("/files", names);
    Map<String, GivenChoices> byFile = new HashMap<>();
    for (String name : json.keys("/files")) {
      byFile.put(name, choices(JsonFile.below("/files", name)));
    }
    return byFile;
  }

  private void known(String path, Collection<String> known) {
    for (String name : json.keys(path)) {
      if (!known.contains(name)) {
        wrong(JsonFile.below(path, name), name, known);
      }
    }
  }

  private void wrong(String path, String value, Collection<String> allowed) {
    String all = allowed.stream().sorted().collect(Collectors.joining(", "));
    problems.add(json.problem(path, value, ProblemCode.NOT_ALLOWED, List.of(all)));
  }

  private GivenChoices common() {
    return GivenChoices.NONE.withCities(cities());
  }

  private GivenChoices choices(String path) {
    known(path, CHOICES);
    return new GivenChoices(
        new GivenSheets(
            text(path + "/sheet"), truth(path + "/all_sheets"), truth(path + "/hidden")),
        new GivenMarks(
            text(path + "/encoding"),
            text(path + "/delimiter"),
            word(path + "/decimal", Set.of(".", ",")),
            thousands(path)),
        new GivenTable(
            number(path + "/preamble_lines"),
            number(path + "/header_rows"),
            word(TableLayout.class, path + "/layout"),
            truth(path + "/totals"),
            word(LinkWays.class, path + "/ways"),
            word(OfficeUse.class, path + "/offices")),
        texts(path + "/missing"),
        columns(path + "/columns"),
        cities());
  }

  private Optional<Boolean> truth(String path) {
    return json.has(path) ? Optional.of(json.truth(path, false)) : Optional.empty();
  }

  private Optional<String> text(String path) {
    return json.has(path) ? Optional.of(json.text(path, "")) : Optional.empty();
  }

  private Optional<String> word(String path, Set<String> allowed) {
    Optional<String> word = text(path);
    word.filter(found -> !allowed.contains(found)).ifPresent(found -> wrong(path, found, allowed));
    return word;
  }

  /** No mark is both. */
  private Optional<String> thousands(String path) {
    Set<String> marks = new HashSet<>(Set.of(",", ".", " ", "'", ""));
    json.keys(path).stream()
        .filter("decimal"::equals)
        .forEach(decimal -> marks.remove(json.text(path + "/decimal", "")));
    return word(path + "/thousands", marks);
  }

  private Optional<Integer> number(String path) {
    if (!json.has(path)) {
      return Optional.empty();
    }
    int number = json.whole(path, 0);
    if (number < 0) {
      json.report(path, ProblemCode.OUT_OF_RANGE, "0", "∞");
    }
    return Optional.of(Math.max(0, number));
  }

  private Set<String> texts(String path) {
    Set<String> texts = new HashSet<>();
    for (int each = 0; each < json.size(path); each++) {
      texts.add(json.text(path + "/" + each, ""));
    }
    return texts;
  }

  private Map<String, NameDecision> cities() {
    Map<String, NameDecision> cities = new HashMap<>();
    for (String name : json.keys("/cities")) {
      cities.put(name, city(JsonFile.below("/cities", name)));
    }
    return cities;
  }

  private NameDecision city(String path) {
    if (!json.root().at(path).isObject()) {
      return NameDecision.city(json.text(path, ""));
    }
    known(path, PLACE);
    if (json.truth(path + "/leave_out", false)) {
      return NameDecision.LEFT_OUT;
    }
    double latitude = degrees(path + "/lat", 90);
    double longitude = degrees(path + "/lon", 180);
    return NameDecision.isOnSphere(latitude, longitude)
        ? NameDecision.place(latitude, longitude)
        : NameDecision.OWN;
  }

  private double degrees(String path, int most) {
    if (!json.has(path)) {
      json.report(path, ProblemCode.FIELD_MISSING);
    }
    double degrees = json.number(path, 0);
    if (!(Math.abs(degrees) <= most)) {
      json.report(path, ProblemCode.OUT_OF_RANGE, "-" + most, "" + most);
    }
    return degrees;
  }

  private Map<String, ColumnChoice> columns(String path) {
    Map<String, ColumnChoice> columns = new HashMap<>();
    for (String name : json.keys(path)) {
      columns.put(name, column(JsonFile.below(path, name), name));
    }
    return columns;
  }

  private ColumnChoice column(String path, String name) {
    known(path, COLUMN);
    String unit = json.text(path + "/unit", "");
    return new ColumnChoice(
        name,
        json.text(path + "/group", ""),
        word(ColumnRole.class, path + "/role").orElse(ColumnRole.VALUE),
        new ColumnValues(
            word(ValueType.class, path + "/type").orElse(ValueType.DECIMAL),
            unit,
            ColumnValues.isPercent(unit)),
        direction(path + "/direction"),
        year(path + "/year"));
  }

  private Optional<Period> year(String path) {
    Optional<Period> year = text(path).flatMap(Period::parse);
    if (json.has(path) && year.isEmpty()) {
      json.report(path, ProblemCode.NOT_A_YEAR);
    }
    return year;
  }

  /** {@code higher} or {@code lower}, alone or in full. */
  private Direction direction(String path) {
    String word = json.text(path, "higher");
    return word.equals("higher") || word.equals("lower")
        ? word.equals("lower") ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER
        : word(Direction.class, path).orElse(Direction.HIGHER_IS_BETTER);
  }

  private <E extends Enum<E>> Optional<E> word(Class<E> words, String path) {
    if (!json.has(path)) {
      return Optional.empty();
    }
    String said = json.text(path, "");
    for (E word : words.getEnumConstants()) {
      if (word.name().equals(said.toUpperCase(Locale.ROOT))) {
        return Optional.of(word);
      }
    }
    wrong(
        path,
        said,
        Arrays.stream(words.getEnumConstants())
            .map(word -> word.name().toLowerCase(Locale.ROOT))
            .toList());
    return Optional.empty();
  }
}
