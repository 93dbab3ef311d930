package org.meridian.view.groups;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.corridors.CorridorRow;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;

/** The columns that only corridors have: links, the weakest section, clusters, functions. */
final class CorridorCells {

  private CorridorCells() {}

  /** The columns from left to right. */
  static List<Column<ListedGroup>> all() {
    return List.of(
        corridor("inside", CorridorRow::inside),
        corridor("others", CorridorRow::toOthers),
        gap(),
        unscored(),
        countries(),
        clusters(),
        functions());
  }

  private static Column<ListedGroup> corridor(String id, ToDoubleFunction<CorridorRow> number) {
    return GroupCells.number(
        id,
        GroupCells.title(id),
        row -> row.corridor().map(number::applyAsDouble).orElse(Double.NaN),
        1);
  }

  private static Column<ListedGroup> gap() {
    return Column.ofText(
        "gap",
        GroupCells.title("gap"),
        GroupCells.help("gap"),
        (row, words) ->
            row.corridor()
                .flatMap(CorridorRow::gap)
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
            row.corridor()
                .filter(corridor -> !corridor.unscored().isEmpty())
                .map(corridor -> names(corridor, words))
                .orElse(Numbers.MISSING));
  }

  private static String names(CorridorRow corridor, Messages words) {
    return corridor.unscored().stream()
        .map(node -> words.get(node.name()))
        .collect(Collectors.joining(words.get("clusters.fate.between")));
  }

  /** Countries of its cities, in the order of its nodes. */
  private static Column<ListedGroup> countries() {
    return Column.ofText(
        "countries",
        GroupCells.title("countries"),
        GroupCells.help("countries"),
        (row, words) ->
            row.corridor()
                .map(corridor -> countries(row, corridor, words))
                .orElse(Numbers.MISSING));
  }

  private static String countries(ListedGroup row, CorridorRow corridor, Messages words) {
    var dataset = row.result().dataset();
    String names =
        corridor.corridor().nodes().stream()
            .flatMapToInt(node -> dataset.cityPosition(node.cityId()).stream())
            .mapToObj(city -> dataset.city(city).countryName(words.language()))
            .distinct()
            .collect(Collectors.joining(words.get("clusters.fate.between")));
    return names.isEmpty() ? Numbers.MISSING : names;
  }

  private static Column<ListedGroup> clusters() {
    return Column.ofText(
        "clusters",
        GroupCells.title("clusters"),
        GroupCells.help("clusters"),
        (row, words) ->
            row.corridor()
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
            row.corridor().flatMap(each -> functions(each, words)).orElse(Numbers.MISSING));
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
