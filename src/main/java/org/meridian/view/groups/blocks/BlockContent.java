package org.meridian.view.groups.blocks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.GroupLinks.GroupLink;
import org.meridian.flow.groups.LinkLayer;
import org.meridian.model.indicator.StrengthRule;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Numbers;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;
import org.meridian.view.groups.GroupKinds;

/**
 * Links between groups of cities.
 *
 * @param result what is shown
 * @param choice what was asked for, with nothing left open
 * @param blocks the groups in their order; last, where there are any, all other cities as one
 * @param layer their links
 * @param shared how many cities are in several groups and count in the first
 * @param merged how many groups with weaker links stand among the other cities
 */
public record BlockContent(
    ScenarioResult result,
    BlockChoice choice,
    List<LinkedBlock> blocks,
    Optional<LinkLayer> layer,
    long shared,
    int merged)
    implements ViewContent {

  /** Copies the list. */
  public BlockContent {
    blocks = List.copyOf(blocks);
  }

  /**
   * Sums links; takes time, so run it on a worker.
   *
   * @param finder finds clusters, where they are asked for
   */
  public static BlockContent of(
      ScenarioResult result, BlockChoice choice, Supplier<ClusterFinder> finder) {
    return new BlockMaker(result, finder).make(choice);
  }

  /** What joins two blocks. */
  public GroupLink between(LinkedBlock from, LinkedBlock to) {
    boolean turned = !isDirected() && from.number() > to.number();
    int a = turned ? to.number() : from.number();
    int b = turned ? from.number() : to.number();
    return layer.orElseThrow().links().between(a, b);
  }

  /** Whether links have a direction. */
  public boolean isDirected() {
    return result.links().links().isDirected();
  }

  /** Whether the values of links are averaged rather than summed. */
  public boolean isMean() {
    return layer.filter(found -> found.rule() == StrengthRule.MEAN).isPresent();
  }

  /** A cell of the matrix; NaN where there is nothing to say. */
  public double value(LinkedBlock from, LinkedBlock to, BlockMeasure measure) {
    GroupLink link = between(from, to);
    return switch (measure) {
      case STRENGTH -> link.linkedPairs() == 0 ? Double.NaN : isMean() ? link.mean() : link.sum();
      case LINKED -> link.linkedPairs();
      case POSSIBLE -> possible(from, to);
      case DENSITY -> possible(from, to) == 0 ? Double.NaN : link.sum() / possible(from, to);
      case SHARE -> sum() == 0 ? Double.NaN : 100 * link.sum() / sum();
    };
  }

  private double possible(LinkedBlock from, LinkedBlock to) {
    double a = from.cities().size();
    if (from.number() != to.number()) {
      return a * to.cities().size();
    }
    return (isDirected() ? 2 : 1) * a * (a - 1) / 2;
  }

  /** The sum of all links, each once. */
  public double sum() {
    return layer.map(found -> found.links().sum()).orElse(0.0);
  }

  /** All that a block is linked by, inside and out; of directed links those from and to it. */
  public double total(LinkedBlock block) {
    GroupLinks.GroupTotals totals = layer.orElseThrow().links().totals(block.number());
    return totals.inside() + totals.toGroups() + totals.toRest();
  }

  /** The share of what a block is linked by that lies inside of it, 0..1; NaN without links. */
  public double insideShare(LinkedBlock block) {
    return layer.orElseThrow().links().totals(block.number()).insideShare();
  }

  /** Pairs of blocks that are linked, the strongest first, each block with itself among them. */
  public List<BlockPair> pairs() {
    List<BlockPair> pairs = new ArrayList<>();
    for (int a = 0; a < blocks.size(); a++) {
      for (int b = isDirected() ? 0 : a; b < blocks.size(); b++) {
        GroupLink link = between(blocks.get(a), blocks.get(b));
        if (link.linkedPairs() > 0) {
          pairs.add(new BlockPair(a, b, link.sum()));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((BlockPair pair) -> -pair.sum())
            .thenComparingInt(BlockPair::from)
            .thenComparingInt(BlockPair::to));
    return pairs;
  }

  /**
   * Two blocks that are linked.
   *
   * @param from place of the one in the list of blocks
   * @param to place of the other, perhaps the same
   * @param sum of their links
   */
  public record BlockPair(int from, int to, double sum) {}

  /** Which links, between which groups. */
  public TextInLanguage heading() {
    return words -> {
      String heading =
          words.get(
              "blocks.heading",
              BlockNames.layer(result, choice.link()).in(words),
              GroupKinds.title(choice.by(), result.dataset()).in(words));
      return choice.form() == BlockForm.MATRIX
          ? words.get("blocks.heading.cells", heading, choice.measure().title().in(words))
          : heading;
    };
  }

  /** What there is to know of the sums. */
  public TextInLanguage notes() {
    return words -> {
      List<String> notes = new ArrayList<>();
      double inside =
          layer.isEmpty()
              ? 0
              : blocks.stream()
                  .filter(block -> block.number() != GroupLinks.REST)
                  .mapToDouble(block -> between(block, block).sum())
                  .sum();
      notes.add(
          words.get("blocks.inside", Numbers.fixed(sum() == 0 ? 0 : 100 * inside / sum(), 1)));
      if (isMean()) {
        notes.add(words.get("blocks.mean"));
      }
      if (shared > 0) {
        notes.add(words.get("blocks.shared", shared));
      }
      if (merged > 0) {
        notes.add(words.get("blocks.merged", merged));
      }
      return String.join(words.get("blocks.between.notes"), notes);
    };
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    if (layer.isEmpty()) {
      return Optional.of(TextInLanguage.key("blocks.empty.links"));
    }
    if (blocks.stream().allMatch(block -> block.number() == GroupLinks.REST)) {
      return Optional.of(TextInLanguage.key("blocks.empty.groups"));
    }
    return sum() == 0 ? Optional.of(TextInLanguage.key("blocks.empty.sum")) : Optional.empty();
  }
}
