package org.meridian.view.groups;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.comparison.ComparedSide;
import org.meridian.scenario.comparison.GroupedSide;
import org.meridian.scenario.comparison.SideMaker;
import org.meridian.text.JoiningNames;
import org.meridian.text.Numbers;
import org.meridian.view.comparison.SideWords;
import org.meridian.view.content.Column;
import org.meridian.view.content.TextInLanguage;

/**
 * Both sides of the comparison beside a table of groups.
 *
 * @param a side A
 * @param b side B
 * @param titleA what it is called
 * @param titleB what that is called
 */
public record GroupSides(
    GroupedSide a, GroupedSide b, TextInLanguage titleA, TextInLanguage titleB) {

  /**
   * The sides that the scenario asks for; evaluates them, so run it on a worker.
   *
   * @param baseline the dataset as published in the same year
   * @param node id of the node that ranks; empty for the index
   */
  public static GroupSides of(
      ScenarioResult result, ScenarioResult baseline, SideMaker maker, String node) {
    SidePair pair = SideMaker.resolved(result.scenario().sides(), result);
    ComparedSide a = maker.side(pair.a(), result, baseline);
    ComparedSide b = maker.side(pair.b(), result, baseline);
    return new GroupSides(
        GroupedSide.of(result.dataset(), a, node, JoiningNames::of),
        GroupedSide.of(result.dataset(), b, node, JoiningNames::of),
        SideWords.title(pair.a(), a, result),
        SideWords.title(pair.b(), b, result));
  }

  /** How many cities of a group are among the first, and their mean score, on A, on B, B less A. */
  List<Column<ListedGroup>> columns(int top) {
    return List.of(
        column("top-a", top, 0),
        column("top-b", top, 1),
        column("top-change", top, 2),
        column("mean-a", top, 3),
        column("mean-b", top, 4),
        column("mean-change", top, 5));
  }

  /** What a group comes to on both sides, in the order of the columns. */
  public List<Double> figures(ListedGroup row, int top) {
    return GroupedSide.figures(a, b, row.figures().set(), top);
  }

  private Column<ListedGroup> column(String id, int top, int at) {
    ToDoubleFunction<ListedGroup> number = row -> figures(row, top).get(at);
    int decimals = id.startsWith("mean") ? 2 : 0;
    boolean isSigned = id.endsWith("change");
    return Column.ofNumber(
        id,
        TextInLanguage.key("groups.column." + id, Numbers.whole(top)),
        words ->
            words.get(
                "groups.column." + id + ".help",
                Numbers.whole(top),
                titleA.in(words),
                titleB.in(words)),
        (row, words) -> text(number.applyAsDouble(row), decimals, isSigned),
        number);
  }

  private static String text(double value, int decimals, boolean isSigned) {
    if (Double.isNaN(value)) {
      return Numbers.MISSING;
    }
    return isSigned ? Numbers.signed(value, decimals) : Numbers.fixed(value, decimals);
  }
}
