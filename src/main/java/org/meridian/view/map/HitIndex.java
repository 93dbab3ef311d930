package org.meridian.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.MarkFinder;

/**
 * Finds what is under the pointer, layer by layer, within a millisecond. Immutable. Good for any
 * camera of the scene's projection.
 */
public final class HitIndex {

  /** Finds the marks of one layer. */
  private record Found(MapLayer layer, MarkFinder finder) {}

  /**
   * A mark under the pointer.
   *
   * @param layer id of its layer
   * @param mark its number, as {@link MarkFinder#at} has it
   * @param name empty for a mark without one
   */
  public record Hit(String layer, int mark, Optional<String> name) {}

  private final List<Found> topmostFirst;

  private HitIndex(List<Found> topmostFirst) {
    this.topmostFirst = List.copyOf(topmostFirst);
  }

  /** The index of a scene. With many links it takes some ten milliseconds: not under the hand. */
  public static HitIndex of(MapScene scene) {
    return new HitIndex(List.of()).with(scene);
  }

  /** The index of another scene; quick if links run as before, as after a change of weights. */
  public HitIndex with(MapScene other) {
    List<Found> found = new ArrayList<>();
    for (MapLayer layer : other.shown().reversed()) {
      found.add(new Found(layer, layer.marks().finder(finder(layer.id()))));
    }
    return new HitIndex(found);
  }

  private MarkFinder finder(String layer) {
    return topmostFirst.stream()
        .filter(found -> found.layer.id().equals(layer))
        .map(Found::finder)
        .findFirst()
        .orElse(MarkFinder.NONE);
  }

  /** How many bytes the index takes, without what it is made of. */
  public long bytes() {
    return topmostFirst.stream().mapToLong(found -> found.finder.bytes()).sum();
  }

  /** The mark at a pixel, of the topmost layer that has one there. */
  public Optional<Hit> at(MapCamera camera, double px, double py) {
    return at(camera, px, py, layer -> true);
  }

  /**
   * The mark at a pixel, of the topmost layer that has one there and counts.
   *
   * @param layers which layers count, by their ids
   */
  public Optional<Hit> at(MapCamera camera, double px, double py, Predicate<String> layers) {
    for (Found found : topmostFirst) {
      String layer = found.layer.id();
      OptionalInt mark = layers.test(layer) ? found.finder.at(camera, px, py) : OptionalInt.empty();
      if (mark.isPresent()) {
        Optional<String> name = found.layer.marks().name(mark.getAsInt());
        return Optional.of(new Hit(layer, mark.getAsInt(), name));
      }
    }
    return Optional.empty();
  }

  /** The marks of one layer whose middle lies in a box of pixels. */
  public List<Integer> within(
      String layer, MapCamera camera, double left, double top, double right, double bottom) {
    return finder(layer).within(camera, left, top, right, bottom);
  }

  /**
   * The mark of one layer at a pixel, whatever lies over it.
   *
   * @param layer its id; one that is switched off has no marks
   */
  public OptionalInt at(String layer, MapCamera camera, double px, double py) {
    return finder(layer).at(camera, px, py);
  }

  /**
   * The city at a pixel: of those whose circle, widened by the tolerance, holds the pixel, the one
   * whose middle is nearest; of equally near ones the one on top.
   *
   * @return its position in the dataset
   */
  public OptionalInt cityAt(MapCamera camera, double px, double py) {
    return at(MapLayer.CITIES, camera, px, py);
  }

  /**
   * The link at a pixel: the one whose stroke is nearest and not farther than the tolerance; of
   * equally near ones the one drawn on top.
   *
   * @return its number in the result's link table
   */
  public OptionalInt linkAt(MapCamera camera, double px, double py) {
    return at(MapLayer.LINKS, camera, px, py);
  }
}
