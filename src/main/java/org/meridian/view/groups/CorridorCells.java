package org.meridian.view.groups;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.meridian.model.City;
import org.meridian.model.groups.Corridor;
import org.meridian.model.wording.LocaleCountries;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.corridors.CorridorRow;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;

/** The columns that only corridors have: what one is, its links, the weakest section, clusters. */
final class CorridorCells {

  private static final String BETWEEN = "groups.list.between";

  private CorridorCells() {}

  /** What a corridor is: the columns beside its name. */
  static List<Column<ListedGroup>> described() {
    return List.of(countries(), nodes(), functions());
  }

  /** The other columns from left to right. */
  static List<Column<ListedGroup>> all() {
    return List.of(
        corridor("inside", row -> row.links().inside()),
        corridor("others", row -> row.links().toOthers()),
        gap(),
        unscored(),
        clusters());
  }

  private static Column<ListedGroup> corridor(String id, ToDoubleFunction<CorridorRow> number) {
    return GroupCells.number(
        id,
        GroupCells.title(id),
        row -> row.reported().corridor().map(number::applyAsDouble).orElse(Double.NaN),
        1);
  }

  private static Column<ListedGroup> gap() {
    return Column.ofText(
        "gap",
        GroupCells.title("gap"),
        GroupCells.help("gap"),
        (row, words) ->
            row.reported()
                .corridor()
                .flatMap(each -> each.links().gap())
                .map(gap -> gap(row.result(), gap, words))
                .orElse(Numbers.MISSING));
  }

  private static String gap(ScenarioResult result, CorridorRow.Gap gap, Messages words) {
    return words.get(
        "groups.gap",
        words.get(result.dataset().city(gap.from()).name()),
        words.get(result.dataset().city(gap.to()).name()),
        Numbers.fixed(gap.strength(), 1));
  }

  private static Column<ListedGroup> unscored() {
    return Column.ofText(
        "unscored",
        GroupCells.title("unscored"),
        GroupCells.help("unscored"),
        (row, words) ->
            row.reported()
                .corridor()
                .filter(corridor -> !corridor.unscored().isEmpty())
                .map(corridor -> names(corridor.unscored(), words))
                .orElse(Numbers.MISSING));
  }

  private static String names(List<Corridor.Node> nodes, Messages words) {
    return nodes.stream()
        .map(node -> words.get(node.name()))
        .collect(Collectors.joining(words.get(BETWEEN)));
  }

  /** All its nodes in order, those too that the dataset lacks. */
  private static Column<ListedGroup> nodes() {
    return Column.ofText(
        "nodes",
        GroupCells.title("nodes"),
        GroupCells.help("nodes"),
        (row, words) ->
            row.reported()
                .corridor()
                .map(corridor -> names(corridor.corridor().nodes(), words))
                .orElse(Numbers.MISSING));
  }

  /** Countries that a report names, then the others in which node cities lie. */
  private static Column<ListedGroup> countries() {
    return Column.ofText(
        "countries",
        GroupCells.title("countries"),
        GroupCells.help("countries"),
        (row, words) ->
            row.reported()
                .corridor()
                .map(corridor -> countries(row, corridor, words))
                .orElse(Numbers.MISSING));
  }

  private static String countries(ListedGroup row, CorridorRow shown, Messages words) {
    Corridor corridor = shown.corridor();
    Map<String, String> names = new LinkedHashMap<>();
    for (int city : shown.cities()) {
      City each = row.result().dataset().city(city);
      names.put(each.country(), each.countryName(words.language()));
    }
    List<String> listed =
        corridor.countries().stream().map(code -> named(code, names, words)).toList();
    String said = String.join(words.get(BETWEEN), listed);
    corridor.countries().forEach(names::remove);
    String others = String.join(words.get(BETWEEN), names.values());
    if (said.isEmpty() || others.isEmpty()) {
      return said + others + (said.isEmpty() && others.isEmpty() ? Numbers.MISSING : "");
    }
    return words.get("groups.countries.also", said, others);
  }

  private static String named(String code, Map<String, String> known, Messages words) {
    return known.getOrDefault(code, LocaleCountries.name(code, words.language()));
  }

  private static Column<ListedGroup> clusters() {
    return Column.ofText(
        "clusters",
        GroupCells.title("clusters"),
        GroupCells.help("clusters"),
        (row, words) ->
            row.reported()
                .corridor()
                .filter(corridor -> !corridor.clusters().isEmpty())
                .map(CorridorCells::numbers)
                .orElse(Numbers.MISSING));
  }

  private static String numbers(CorridorRow corridor) {
    return corridor.clusters().stream()
        .sorted()
        .map(number -> Integer.toString(number))
        .collect(Collectors.joining(" "));
  }

  private static Column<ListedGroup> functions() {
    return Column.ofText(
        "functions",
        GroupCells.title("functions"),
        GroupCells.help("functions"),
        (row, words) ->
            row.reported()
                .corridor()
                .flatMap(each -> functions(each, words))
                .orElse(Numbers.MISSING));
  }

  /** What a report says that it is for, with the source; empty where none says anything. */
  static Optional<String> functions(CorridorRow row, Messages words) {
    return Optional.of(row.corridor())
        .filter(corridor -> !corridor.functions().isBlank())
        .map(
            corridor ->
                words.get("groups.cited", words.get(corridor.functions()), corridor.source()));
  }
}
