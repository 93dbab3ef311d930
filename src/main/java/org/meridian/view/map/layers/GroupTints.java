package org.meridian.view.map.layers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meridian.model.groups.CityGroup;
import org.meridian.scenario.GroupMembers;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Numbers;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.style.ClusterColours;
import org.meridian.view.style.MapTheme;
import org.meridian.view.words.FigureWords;

/**
 * Circles of cities in the colours of saved groups, and the key to them. A city in several groups
 * has the colour of the first.
 */
public final class GroupTints {

  private static final int NONE = -1;
  private static final int IN_KEY = 8;

  private final FigureWords words;
  private final MapTheme theme;
  private final List<CityGroup> groups;
  private final int[] first;
  private final int[] counts;
  private int loose;
  private boolean isShared;

  /**
   * The saved groups of a result: the scenario's, then the dataset's.
   *
   * @param shown whether each city is on the map
   */
  public GroupTints(ScenarioResult result, boolean[] shown, MapTheme theme, FigureWords words) {
    this.words = words;
    this.theme = theme;
    groups =
        Stream.concat(
                result.scenario().groups().stream(),
                result.dataset().annotations().groups().stream())
            .toList();
    first = new int[shown.length];
    counts = new int[groups.size()];
    Arrays.fill(first, NONE);
    for (int group = 0; group < counts.length; group++) {
      boolean[] members = GroupMembers.of(result, groups.get(group));
      for (int city = 0; city < shown.length; city++) {
        if (members[city] && isOn(result, shown, city)) {
          counts[group]++;
          isShared |= first[city] != NONE;
          first[city] = first[city] == NONE ? group : first[city];
        }
      }
    }
    for (int city = 0; city < shown.length; city++) {
      loose += isOn(result, shown, city) && first[city] == NONE ? 1 : 0;
    }
  }

  /** Only cities with a place are counted: they are what the key is to. */
  private static boolean isOn(ScenarioResult result, boolean[] shown, int city) {
    return shown[city] && result.dataset().city(city).isPlaced();
  }

  private int colour(int group) {
    int own = groups.get(group).colour();
    return ClusterColours.colour(own == CityGroup.NO_COLOUR ? group : own, theme);
  }

  /** The same circles in the colours of groups, those in none below all others. */
  public SymbolMarks coloured(SymbolMarks marks) {
    int[] order =
        IntStream.concat(
                IntStream.range(0, marks.size()).filter(m -> first[marks.cities()[m]] == NONE),
                IntStream.range(0, marks.size()).filter(m -> first[marks.cities()[m]] != NONE))
            .toArray();
    int n = order.length;
    SymbolMarks next =
        new SymbolMarks(
            new int[n], new double[n], new double[n], new float[n], new int[n], new double[n]);
    for (int at = 0; at < n; at++) {
      int mark = order[at];
      int group = first[marks.cities()[mark]];
      next.cities()[at] = marks.cities()[mark];
      next.x()[at] = marks.x()[mark];
      next.y()[at] = marks.y()[mark];
      next.radius()[at] = marks.radius()[mark];
      next.argb()[at] = group == NONE ? ClusterColours.noise(theme) : colour(group);
      next.values()[at] = marks.values()[mark];
    }
    return next;
  }

  /** The same key with the groups in it; circles say the score by their size alone. */
  public MapLegend key(MapLegend legend) {
    List<MapLegend.ColourSample> classes = new ArrayList<>();
    for (int group = 0; group < Math.min(IN_KEY, counts.length); group++) {
      String name = groups.get(group).name().in(words.language());
      classes.add(
          new MapLegend.ColourSample(
              colour(group), words.get("groups.key", name, Numbers.whole(counts[group]))));
    }
    if (counts.length > IN_KEY) {
      classes.add(
          new MapLegend.ColourSample(
              0, words.get("groups.key.more", Numbers.whole(counts.length - IN_KEY))));
    }
    classes.add(
        new MapLegend.ColourSample(
            ClusterColours.noise(theme), words.get("groups.key.none", Numbers.whole(loose))));
    classes.addAll(legend.classes());
    return new MapLegend(sizes(legend.circles()), legend.links(), classes);
  }

  private MapLegend.CircleKey sizes(MapLegend.CircleKey circles) {
    List<MapLegend.SizeSample> grey =
        circles.sizes().stream()
            .map(
                sample ->
                    new MapLegend.SizeSample(
                        sample.radius(), ClusterColours.noise(theme), sample.text()))
            .toList();
    return new MapLegend.CircleKey(circles.title(), grey, "", "", circles.noData(), circles.ramp());
  }

  /** The same words around a map, with what there is to know of the colours. */
  public FigureCaption noted(FigureCaption caption) {
    List<String> notes = new ArrayList<>();
    if (groups.isEmpty()) {
      notes.add(words.get("groups.note.none"));
    }
    if (isShared) {
      notes.add(words.get("groups.note.several"));
    }
    notes.addAll(caption.notes());
    return new FigureCaption(caption.title(), caption.subtitle(), notes, caption.sources());
  }
}
