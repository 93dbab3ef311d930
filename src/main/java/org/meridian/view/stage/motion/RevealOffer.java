package org.meridian.view.stage.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.model.period.Period;
import org.meridian.scenario.story.StepReveal;
import org.meridian.scenario.story.StoryStep;
import org.meridian.view.ViewGroup;
import org.meridian.view.ViewOption;
import org.meridian.view.Views;

/**
 * How a step may unfold, so that it ends as it was captured.
 *
 * @param step which one
 * @param dataset that it is about
 */
public record RevealOffer(StoryStep step, Dataset dataset) {

  /** A radius that moves begins at this part of where it ends. */
  private static final double PART = 0.4;

  /** The kinds that show something in the view of the step. */
  public List<RevealKind> kinds() {
    List<RevealKind> kinds = new ArrayList<>(List.of(RevealKind.NONE));
    if (isMap()) {
      kinds.add(RevealKind.LINKS);
    }
    if (years().size() > 1) {
      kinds.add(RevealKind.YEARS);
    }
    if (!nodes().isEmpty()) {
      kinds.add(RevealKind.WEIGHT);
    }
    if (isClusters()) {
      kinds.add(RevealKind.RADIUS);
    }
    return kinds;
  }

  boolean isMap() {
    return Views.find(step.viewpoint().view())
        .filter(view -> view.uses(ViewOption.MAP))
        .isPresent();
  }

  boolean isClusters() {
    return Views.find(step.viewpoint().view())
        .filter(view -> view.group() == ViewGroup.CLUSTERS)
        .isPresent();
  }

  /** The years that may pass: of the dataset, up to that of the step. */
  public List<Period> years() {
    return dataset.years().stream()
        .filter(year -> year.compareTo(step.scenario().year()) <= 0)
        .toList();
  }

  /** The nodes whose weight may move: all but the root. */
  public List<IndexNode> nodes() {
    return IntStream.range(1, dataset.structure().size())
        .mapToObj(dataset.structure()::node)
        .toList();
  }

  /** The kind in which the step unfolds now. */
  public RevealKind kind() {
    return step.entry().reveal().map(RevealOffer::kind).orElse(RevealKind.NONE);
  }

  private static RevealKind kind(StepReveal reveal) {
    return switch (reveal) {
      case StepReveal.LinksGrow grow -> RevealKind.LINKS;
      case StepReveal.YearsPass years -> RevealKind.YEARS;
      case StepReveal.WeightMoves weight -> RevealKind.WEIGHT;
      case StepReveal.RadiusMoves radius -> RevealKind.RADIUS;
    };
  }

  /** The usual way of a kind, which ends as the step is; empty for none. */
  public Optional<StepReveal> usual(RevealKind kind) {
    return switch (kind) {
      case NONE -> Optional.empty();
      case LINKS -> Optional.of(new StepReveal.LinksGrow());
      case YEARS -> Optional.of(fromYear(dataset.years().getFirst()));
      case WEIGHT -> Optional.of(ofNode(changed()));
      case RADIUS -> Optional.of(fromKm(PART * step.scenario().clusters().radiusKm()));
    };
  }

  private IndexNode changed() {
    List<IndexNode> nodes = nodes();
    return nodes.stream()
        .filter(node -> weight(node) != node.weight())
        .findFirst()
        .orElse(nodes.getFirst());
  }

  double weight(IndexNode node) {
    return step.scenario().settings().weights().weight(node);
  }

  /** Years that pass up to that of the step. */
  public StepReveal fromYear(Period from) {
    return new StepReveal.YearsPass(from, step.scenario().year());
  }

  /** The weight of a node on its way from the published one, or from none, to that of the step. */
  public StepReveal ofNode(IndexNode node) {
    double to = weight(node);
    return new StepReveal.WeightMoves(node.id(), node.weight() == to ? 0 : node.weight(), to);
  }

  /** The same weight on its way from another one. */
  public StepReveal fromWeight(StepReveal.WeightMoves moves, double from) {
    return new StepReveal.WeightMoves(moves.node(), from, moves.to());
  }

  /** The radius on its way to that of the step. */
  public StepReveal fromKm(double from) {
    return new StepReveal.RadiusMoves(from, step.scenario().clusters().radiusKm());
  }
}
