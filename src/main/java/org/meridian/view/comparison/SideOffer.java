package org.meridian.view.comparison;

import java.util.List;
import java.util.stream.IntStream;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.comparison.SideMaker;

/**
 * What a side can be without leaving the dataset that is open.
 *
 * @param plain the present settings and those as published
 * @param years the present settings in other years, in order
 * @param lists published rankings
 * @param without the present settings without a part of the index, in the order of the index
 */
public record SideOffer(
    List<SideChoice> plain,
    List<SideChoice> years,
    List<SideChoice> lists,
    List<SideChoice> without) {

  /** How deep below the index parts can be left out. */
  private static final int DEEPEST = 2;

  /** Copies the lists. */
  public SideOffer {
    plain = List.copyOf(plain);
    years = List.copyOf(years);
    lists = List.copyOf(lists);
    without = List.copyOf(without);
  }

  /** What a result can be compared with. */
  public static SideOffer of(ScenarioResult present) {
    IndexStructure structure = present.dataset().structure();
    return new SideOffer(
        List.of(new SideChoice.PresentSide(), new SideChoice.PublishedSettings()),
        SideMaker.otherYears(present).stream().<SideChoice>map(SideChoice.OtherYear::new).toList(),
        present.dataset().annotations().rankings().stream()
            .<SideChoice>map(ranking -> new SideChoice.PublishedList(ranking.id()))
            .toList(),
        IntStream.range(1, structure.size())
            .filter(node -> structure.depth(node) <= DEEPEST)
            .<SideChoice>mapToObj(node -> new SideChoice.WithoutNode(structure.node(node).id()))
            .toList());
  }
}
