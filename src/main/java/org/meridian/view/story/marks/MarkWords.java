package org.meridian.view.story.marks;

import java.util.OptionalInt;
import org.meridian.model.Dataset;
import org.meridian.model.address.Address;
import org.meridian.model.address.CityAddress;
import org.meridian.model.address.ClusterAddress;
import org.meridian.model.address.LinkAddress;
import org.meridian.scenario.story.MarkAnchor;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;

/** What a mark is about, in words. */
public final class MarkWords {

  private MarkWords() {}

  /** The name of a city, both names of a link, the coordinates of a place. */
  public static String of(MarkAnchor anchor, Dataset dataset, Messages words) {
    return switch (anchor) {
      case MarkAnchor.AtPoint point -> words.get("story.mark.point");
      case MarkAnchor.AtPlace place ->
          words.get(
              "story.mark.place", Numbers.trimmed(place.lat(), 2), Numbers.trimmed(place.lon(), 2));
      case MarkAnchor.AtThing thing -> of(thing.address(), dataset, words);
    };
  }

  private static String of(Address address, Dataset dataset, Messages words) {
    return switch (address) {
      case CityAddress city -> name(city.city(), dataset, words);
      case LinkAddress link ->
          words.get(
              "story.mark.link",
              name(link.from(), dataset, words),
              name(link.to(), dataset, words));
      case ClusterAddress cluster ->
          words.get("story.mark.cluster", name(cluster.leader(), dataset, words));
      default -> address.text();
    };
  }

  private static String name(String id, Dataset dataset, Messages words) {
    OptionalInt at = dataset.cityPosition(id);
    return at.isPresent() ? words.get(dataset.city(at.getAsInt()).name()) : id;
  }
}
