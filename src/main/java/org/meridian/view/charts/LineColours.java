package org.meridian.view.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.groups.GroupChoice;
import org.meridian.view.groups.GroupKinds;
import org.meridian.view.groups.GroupsContent;
import org.meridian.view.groups.ListedGroup;
import org.meridian.view.style.ClusterColours;

/**
 * Lines coloured by what their cities have in common. With more groups than colours, those with the
 * most lines get one; all other lines share the neutral one.
 *
 * @param by the kind of groups; {@link #ONE} for lines of one colour
 * @param groups those of which a line is drawn, and that have a colour
 * @param colours position in the set of colours by city; a city that is not named has none
 * @param others how many lines have the neutral colour beside coloured ones
 */
public record LineColours(
    String by, List<ColourGroup> groups, Map<Integer, Integer> colours, int others) {

  /** One colour for all. */
  public static final String ONE = "none";

  /** Stands for the neutral colour. */
  public static final int NEUTRAL = -1;

  /**
   * A group of which lines are drawn.
   *
   * @param title what it is called
   * @param colour position in the set of colours for clusters and groups
   * @param lines how many lines
   */
  public record ColourGroup(TextInLanguage title, int colour, int lines) {}

  /** Copies lists. */
  public LineColours {
    groups = List.copyOf(groups);
    colours = Map.copyOf(colours);
  }

  /**
   * Colours of lines.
   *
   * @param by a kind of groups, or {@link #ONE}
   * @param drawn positions of the cities whose lines are drawn
   */
  public static LineColours of(
      ScenarioResult result, String by, List<Integer> drawn, Supplier<ClusterFinder> finder) {
    if (by.equals(ONE)) {
      return new LineColours(ONE, List.of(), Map.of(), 0);
    }
    List<ListedGroup> rows = GroupsContent.of(result, new GroupChoice(by, "", 1), finder).rows();
    Map<Integer, Integer> group = new HashMap<>();
    for (int at = 0; at < rows.size(); at++) {
      for (int city : rows.get(at).cities()) {
        group.putIfAbsent(city, at);
      }
    }
    int[] lines = new int[rows.size()];
    drawn.stream().filter(group::containsKey).forEach(city -> lines[group.get(city)]++);
    LineColours painted = painted(by, rows, group, lines);
    int others = (int) drawn.stream().filter(city -> painted.colour(city) == NEUTRAL).count();
    return new LineColours(by, painted.groups(), painted.colours(), others);
  }

  /** What lines and points of a dataset can be coloured by: {@link #ONE}, and kinds of groups. */
  public static List<String> offered(Dataset dataset) {
    return Stream.concat(Stream.of(ONE), GroupKinds.offered(dataset).stream()).toList();
  }

  private static LineColours painted(
      String by, List<ListedGroup> rows, Map<Integer, Integer> group, int... lines) {
    boolean scarce = rows.size() > ClusterColours.SIZE;
    List<Integer> order =
        IntStream.range(0, rows.size())
            .filter(at -> lines[at] > 0)
            .boxed()
            .sorted(Comparator.comparingInt(at -> scarce ? -lines[at] : at))
            .limit(ClusterColours.SIZE)
            .toList();
    List<ColourGroup> groups = new ArrayList<>();
    Map<Integer, Integer> colour = new HashMap<>();
    for (int place = 0; place < order.size(); place++) {
      int at = order.get(place);
      colour.put(at, scarce ? place : rows.get(at).colour());
      groups.add(new ColourGroup(rows.get(at).title(), colour.get(at), lines[at]));
    }
    Map<Integer, Integer> colours = new HashMap<>(group);
    colours.values().retainAll(colour.keySet());
    colours.replaceAll((city, at) -> colour.get(at));
    return new LineColours(by, groups, colours, 0);
  }

  /** The colour of a city's line; {@link #NEUTRAL} where it has none. */
  public int colour(int city) {
    return colours.getOrDefault(city, NEUTRAL);
  }
}
