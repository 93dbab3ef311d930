package org.meridian.dataprep.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.meridian.dataprep.table.Table;

/**
 * What the reports say of single cities and pathways, as cited notes of the packages that hold
 * those cities. Statements about countries and about cities outside the list of 516 have no place
 * in a package and are left out.
 */
public final class CitedStatements {

  private static final String EN = "en";
  private static final String ZH = "zh";

  private final CityNames names;
  private final Map<String, CSVRecord> words = new HashMap<>();
  private final List<Statement> statements = new ArrayList<>();

  /** A note in both languages. */
  private record Statement(
      String kind,
      String target,
      Set<String> cities,
      String en,
      String zh,
      String source,
      String year) {}

  /**
   * Reads what is said.
   *
   * @param reference folder of the reference tables
   * @param cityTable the city table of open-connectivity
   */
  public CitedStatements(Path reference, Path cityTable) throws IOException {
    names = new CityNames(cityTable, reference.resolve("name_variants.csv"));
    for (CSVRecord row : Table.read(reference.resolve("statement_words.csv"))) {
      words.put(row.get("text"), row);
    }
    for (CSVRecord row : Table.read(reference.resolve("list_statements.csv"))) {
      names
          .lookUp(row.get("name_zh"), row.get("name_en"))
          .map(city -> city.get("id"))
          .ifPresent(city -> add("city", city, Set.of(city), row.get("list"), row));
    }
    for (CSVRecord row : Table.read(reference.resolve("link_statements.csv"))) {
      Optional<String> from = id(row, "a");
      Optional<String> to = id(row, "b");
      if (from.isPresent() && to.isPresent()) {
        String link = from.get() + '/' + to.get();
        add("link", link, Set.of(from.get(), to.get()), row.get("network"), row);
      }
    }
  }

  private Optional<String> id(CSVRecord row, String end) {
    return names
        .lookUp(row.get("city_" + end + "_zh"), row.get("city_" + end + "_en"))
        .map(city -> city.get("id"));
  }

  private void add(String kind, String target, Set<String> cities, String list, CSVRecord row) {
    statements.add(
        new Statement(
            kind,
            target,
            cities,
            text(list, row, EN),
            text(list, row, ZH),
            row.get("source"),
            row.get("year")));
  }

  /** "Policy coordination: rank 1; leads", and the same in Chinese. */
  private String text(String list, CSVRecord row, String language) {
    boolean english = language.equals(EN);
    String value = row.isMapped("value") ? row.get("value") : "";
    StringBuilder text = new StringBuilder(words.get(list).get(language));
    text.append(english ? ": " : "：").append(statement(row.get("statement"), value, language));
    if (!row.get("note").isEmpty()) {
      text.append(english ? "; " : "；").append(words.get(row.get("note")).get(language));
    }
    return text.toString();
  }

  private String statement(String statement, String value, String language) {
    boolean english = language.equals(EN);
    String said = words.get(statement).get(language);
    if (!value.chars().allMatch(Character::isDigit) || value.isEmpty()) {
      return said;
    }
    return switch (statement) {
      case "rank" -> english ? "rank " + value : "第" + value + "名";
      case "in top" -> english ? "in the first " + value : "位列前" + value + "名";
      default -> english ? said + " (rank " + value + ")" : said + "（第" + value + "名）";
    };
  }

  /**
   * Writes the notes about cities of a dataset.
   *
   * @param cityTable its cities, which were written before
   */
  public void write(Path folder, Path cityTable) throws IOException {
    Set<String> cities = new HashSet<>();
    for (CSVRecord row : Table.read(cityTable)) {
      cities.add(row.get("id"));
    }
    var table = new Table("target_kind", "target_id", "lang", "text", "source", "date");
    for (Statement each : statements) {
      if (cities.containsAll(each.cities())) {
        table.add(each.kind(), each.target(), EN, each.en(), each.source(), each.year());
        table.add(each.kind(), each.target(), ZH, each.zh(), each.source(), each.year());
      }
    }
    table.write(folder.resolve("notes.csv"));
  }
}
