package org.meridian.io.importing.building;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.model.Direction;
import org.meridian.model.IndexNode;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.indicator.IndicatorOrigin;
import org.meridian.model.indicator.IndicatorWords;
import org.meridian.model.indicator.ReadingRules;
import org.meridian.model.indicator.StrengthRule;
import org.meridian.model.period.Carry;
import org.meridian.model.wording.LocalText;

/** The indicators of a dataset that is being made, each with an id of its own, and their groups. */
final class BuiltIndicators {

  private static final LocalText INDEX = new LocalText("Index", "指数");

  private record Entry(Indicator indicator, String group) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();

  /**
   * The id of an indicator, which is taken up if it is new.
   *
   * @param name as the table names it
   * @param group a header row above names; may be empty
   */
  String id(
      String name,
      String group,
      String unit,
      Direction direction,
      IndicatorKind kind,
      String file) {
    LocalText named = LocalText.same(name);
    return id(named, group, LocalText.same(unit), direction, kind, file);
  }

  /** The id of an indicator of links with a name in both languages. */
  String link(LocalText name, String file) {
    return id(name, "", LocalText.EMPTY, Direction.HIGHER_IS_BETTER, IndicatorKind.LINK, file);
  }

  private String id(
      LocalText name,
      String group,
      LocalText unit,
      Direction direction,
      IndicatorKind kind,
      String file) {
    String key = kind + "|" + group + "|" + name.en();
    String known = known(key, unit);
    if (known != null) {
      return known;
    }
    boolean another = ids.containsKey(key);
    LocalText shown = another ? with(name, unit) : name;
    String id = free(PlaceNames.slug(shown.en()).replace('-', '_'));
    ids.putIfAbsent(key, id);
    ids.put(key + "|" + unit.en(), id);
    Indicator indicator =
        new Indicator(
            id,
            new IndicatorWords(shown, unit, LocalText.EMPTY),
            direction,
            kind,
            new IndicatorOrigin(file, "", LocalText.EMPTY),
            new ReadingRules(false, StrengthRule.SUM, Carry.VINTAGE));
    entries.put(id, new Entry(indicator, group));
    return id;
  }

  /** An indicator of the same name, unless both have a unit and not the same. */
  private String known(String key, LocalText unit) {
    String first = ids.get(key);
    boolean open =
        first != null
            && (unit.en().isEmpty() || entries.get(first).indicator().unit().en().isEmpty());
    return open ? first : ids.get(key + "|" + unit.en());
  }

  private static LocalText with(LocalText name, LocalText unit) {
    return new LocalText(name.en() + " (" + unit.en() + ")", name.zh() + " (" + unit.zh() + ")");
  }

  private String free(String slug) {
    String wanted = slug.isEmpty() ? "indicator_" + (entries.size() + 1) : slug;
    String free = wanted.equals("index") ? "index_value" : wanted;
    for (int number = 2; entries.containsKey(free); number++) {
      free = wanted + "_" + number;
    }
    return free;
  }

  List<Indicator> list() {
    return entries.values().stream().map(Entry::indicator).toList();
  }

  /** All under one index of equal weights; groups of the header are its dimensions. */
  IndexNode index() {
    Map<String, List<IndexNode>> groups = new LinkedHashMap<>();
    entries
        .values()
        .forEach(
            entry ->
                groups
                    .computeIfAbsent(entry.group(), absent -> new ArrayList<>())
                    .add(leaf(entry.indicator())));
    List<IndexNode> children = new ArrayList<>();
    groups.forEach(
        (group, leaves) -> {
          if (group.isEmpty() || groups.size() == 1) {
            children.addAll(leaves);
          } else {
            String id = "group_" + free(PlaceNames.slug(group).replace('-', '_'));
            children.add(IndexNode.group(id, LocalText.same(group), 1, leaves));
          }
        });
    return IndexNode.group("index", INDEX, 1, children);
  }

  private static IndexNode leaf(Indicator indicator) {
    return new IndexNode(
        indicator.id() + "_node",
        indicator.name(),
        1,
        Optional.empty(),
        Optional.of(indicator.id()),
        Optional.empty(),
        List.of());
  }
}
