package org.meridian.view.story.marks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.model.Dataset;
import org.meridian.model.address.Address;
import org.meridian.model.address.CityAddress;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.story.MarkAnchor;
import org.meridian.scenario.story.PickedItems;
import org.meridian.scenario.story.StepMark;
import org.meridian.scenario.story.StoryStep;
import org.meridian.text.Messages;

/**
 * Something that a step points at: it is selected there, or marked.
 *
 * @param address where it is found
 * @param name what it is called in the language of the reader
 */
public record StepSubject(Address address, String name) {

  /** All that a step points at, each once: what is selected, then what is marked. */
  public static List<StepSubject> of(StoryStep step, Dataset dataset, Messages words) {
    PickedItems picked = step.viewpoint().picked();
    Stream<Address> selected =
        Stream.of(
                picked.cities().stream().map(CityAddress::of),
                picked.link().stream(),
                picked.traced().stream())
            .flatMap(each -> each);
    Map<Address, StepSubject> found = new LinkedHashMap<>();
    Stream.concat(selected, step.marks().stream().flatMap(StepSubject::marked))
        .forEach(at -> found.putIfAbsent(at, new StepSubject(at, name(at, dataset, words))));
    return List.copyOf(found.values());
  }

  private static Stream<Address> marked(StepMark mark) {
    return switch (mark) {
      case StepMark.Callout callout -> thing(callout.anchor());
      case StepMark.Ring ring -> thing(ring.anchor());
      case StepMark.InkLine line -> line.points().stream().flatMap(StepSubject::thing);
    };
  }

  private static Stream<Address> thing(MarkAnchor anchor) {
    return anchor instanceof MarkAnchor.AtThing at ? Stream.of(at.address()) : Stream.empty();
  }

  private static String name(Address address, Dataset dataset, Messages words) {
    String name = MarkWords.of(new MarkAnchor.AtThing(address), dataset, words);
    return address instanceof CityAddress city && !city.node().isEmpty()
        ? words.get(
            "story.subject.score", name, node(city, dataset).map(words::get).orElse(city.node()))
        : name;
  }

  private static Optional<LocalText> node(CityAddress city, Dataset dataset) {
    return dataset.structure().position(city.node()).stream()
        .mapToObj(at -> dataset.structure().node(at).name())
        .findFirst();
  }
}
