package org.meridian.view.story.marks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.model.Dataset;
import org.meridian.model.address.CityAddress;
import org.meridian.model.address.ClusterAddress;
import org.meridian.model.address.LinkAddress;
import org.meridian.scenario.story.MarkAnchor;
import org.meridian.scenario.story.StepMark;
import org.meridian.scenario.story.StoryStep;
import org.meridian.view.Views;

/** Why a mark of a step is nowhere to be seen. */
public enum MarkFault {
  /** The view of the step has no map on which it could stand. */
  WITHOUT_EFFECT,
  /** The dataset lacks what it is about. */
  NOT_THERE;

  private static final Set<String> MAPS = Set.of(Views.MAP.id(), Views.CLUSTERS.id());

  /** What is wrong with a mark; empty for nothing. */
  public static Optional<MarkFault> of(StepMark mark, StoryStep step, Dataset dataset) {
    boolean isMap = MAPS.contains(step.viewpoint().view());
    return anchors(mark).stream().flatMap(at -> of(at, isMap, dataset).stream()).findFirst();
  }

  private static List<MarkAnchor> anchors(StepMark mark) {
    return switch (mark) {
      case StepMark.Callout callout -> List.of(callout.anchor());
      case StepMark.Ring ring -> List.of(ring.anchor());
      case StepMark.InkLine line -> line.points();
    };
  }

  private static Optional<MarkFault> of(MarkAnchor anchor, boolean isMap, Dataset dataset) {
    return switch (anchor) {
      case MarkAnchor.AtPoint point -> Optional.empty();
      case MarkAnchor.AtPlace place -> isMap ? Optional.empty() : Optional.of(WITHOUT_EFFECT);
      case MarkAnchor.AtThing thing ->
          isMap
              ? switch (thing.address()) {
                case CityAddress city -> missing(dataset, city.city());
                case LinkAddress link ->
                    missing(dataset, link.from()).or(() -> missing(dataset, link.to()));
                case ClusterAddress cluster -> Optional.empty();
                default -> Optional.of(WITHOUT_EFFECT);
              }
              : Optional.of(WITHOUT_EFFECT);
    };
  }

  private static Optional<MarkFault> missing(Dataset dataset, String city) {
    return dataset.cityPosition(city).isPresent() ? Optional.empty() : Optional.of(NOT_THERE);
  }
}
