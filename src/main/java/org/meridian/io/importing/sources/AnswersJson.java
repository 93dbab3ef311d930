package org.meridian.io.importing.sources;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.ColumnValues;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.LinkWays;
import org.meridian.model.importing.NameDecision;
import org.meridian.model.importing.OfficeUse;
import org.meridian.model.importing.TableLayout;

/** Writes decisions about a file as {@code AnswersFile} reads them. */
final class AnswersJson {

  private AnswersJson() {}

  static ObjectNode of(String file, GivenChoices given) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode node = root.putObject("files").putObject(file);
    form(node, given);
    meaning(node, given);
    ObjectNode columns = node.putObject("columns");
    new TreeMap<>(given.columns()).forEach((name, column) -> put(columns.putObject(name), column));
    ObjectNode cities = root.putObject("cities");
    new TreeMap<>(given.cities()).forEach((name, decision) -> put(cities, name, decision));
    return root;
  }

  private static void form(ObjectNode node, GivenChoices given) {
    given.sheets().read().ifPresent(name -> node.put("sheet", name));
    given.sheets().all().ifPresent(all -> node.put("all_sheets", all));
    given.sheets().hidden().ifPresent(read -> node.put("hidden", read));
    given.text().encoding().ifPresent(name -> node.put("encoding", name));
    given.text().delimiter().ifPresent(mark -> node.put("delimiter", mark));
    given.text().decimal().ifPresent(mark -> node.put("decimal", mark));
    given.text().thousands().ifPresent(mark -> node.put("thousands", mark));
    given.table().preambleLines().ifPresent(lines -> node.put("preamble_lines", lines));
    given.table().headerRows().ifPresent(rows -> node.put("header_rows", rows));
  }

  private static void meaning(ObjectNode node, GivenChoices given) {
    given.table().layout().map(TableLayout::word).ifPresent(word -> node.put("layout", word));
    given.table().totals().ifPresent(read -> node.put("totals", read));
    given.table().ways().map(LinkWays::word).ifPresent(word -> node.put("ways", word));
    given.table().offices().map(OfficeUse::word).ifPresent(word -> node.put("offices", word));
    new TreeSet<>(given.missing()).forEach(node.withArray("missing")::add);
  }

  private static void put(ObjectNode node, ColumnChoice column) {
    node.put("role", column.role().name().toLowerCase(Locale.ROOT));
    node.put("type", column.values().type().name().toLowerCase(Locale.ROOT));
    node.put("unit", unit(column.values()));
    node.put("direction", column.direction().name().toLowerCase(Locale.ROOT));
    node.put("group", column.group());
    column.year().ifPresent(year -> node.put("year", year.toString()));
  }

  /** A unit says whether numbers are percentages. */
  private static String unit(ColumnValues values) {
    return values.percent() && !ColumnValues.isPercent(values.unit()) ? "%" : values.unit();
  }

  private static void put(ObjectNode cities, String name, NameDecision decision) {
    switch (decision.means()) {
      case CITY, OWN -> cities.put(name, decision.id());
      case PLACE ->
          cities.putObject(name).put("lat", decision.latitude()).put("lon", decision.longitude());
      case NOTHING -> cities.putObject(name).put("leave_out", true);
    }
  }
}
