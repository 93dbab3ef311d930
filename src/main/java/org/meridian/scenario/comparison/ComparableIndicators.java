package org.meridian.scenario.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.model.period.Period;

/**
 * Which indicators of the index are comparable between two years: those that have values of their
 * own in both. What a year only carries on from an earlier one says nothing of a change.
 *
 * @param comparable with own values in both, by id
 * @param onlyA with own values in A alone
 * @param onlyB with own values in B alone
 * @param neither that only show values of other years, or none, in both
 */
public record ComparableIndicators(
    List<String> comparable, List<String> onlyA, List<String> onlyB, List<String> neither) {

  /** Copies the lists. */
  public ComparableIndicators {
    comparable = List.copyOf(comparable);
    onlyA = List.copyOf(onlyA);
    onlyB = List.copyOf(onlyB);
    neither = List.copyOf(neither);
  }

  /** Compares two years, of one dataset or two; what holds always is comparable. */
  public static ComparableIndicators of(Dataset a, Period yearA, Dataset b, Period yearB) {
    List<List<String>> found =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    TreeSet<String> ids = new TreeSet<>(named(a));
    ids.addAll(named(b));
    for (String id : ids) {
      boolean inA = isOwn(a, id, yearA);
      boolean inB = isOwn(b, id, yearB);
      found.get(inA ? inB ? 0 : 1 : inB ? 2 : 3).add(id);
    }
    return new ComparableIndicators(found.get(0), found.get(1), found.get(2), found.get(3));
  }

  /** Indicators that nodes of the index name and that have values in any year. */
  private static List<String> named(Dataset dataset) {
    return dataset.structure().nodes().stream()
        .map(IndexNode::indicator)
        .flatMap(Optional::stream)
        .filter(dataset::hasValues)
        .toList();
  }

  private static boolean isOwn(Dataset dataset, String id, Period year) {
    return dataset
        .vintage(id, year)
        .filter(own -> own.equals(year) || own.equals(Dataset.TIMELESS))
        .isPresent();
  }
}
