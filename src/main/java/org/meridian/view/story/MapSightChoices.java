package org.meridian.view.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.meridian.geo.projection.PlaceExtent;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.model.City;
import org.meridian.view.ViewChoices;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.ProjectionOptions;
import org.meridian.view.story.ChoiceMisfit.MisfitReason;

/** How a map is drawn, and of what part of the world. */
final class MapSightChoices implements ChoiceCodec {

  private static final String PROJECTION = "map.projection";

  /** The reader's place to the last bit, with the picture that it was chosen in. */
  private static final String CAMERA = "map.camera";

  /** Cities that are shown as large as they fit. */
  private static final String FIT = "map.fit";

  /** West, south, east and north of what is shown. */
  private static final String BOX = "map.box";

  private final MapDressChoices dress = new MapDressChoices();

  @Override
  public Set<String> names() {
    Set<String> names = new TreeSet<>(Set.of(PROJECTION, CAMERA, FIT, BOX));
    names.addAll(dress.names());
    return names;
  }

  @Override
  public void write(ViewChoices choices, ChoiceWriter out) {
    MapOptions options = choices.map().options();
    ProjectionOptions usual = ProjectionOptions.DEFAULT;
    out.words(PROJECTION, words(options.projection()), words(usual));
    dress.write(options, out);
    choices
        .map()
        .camera()
        .ifPresent(camera -> out.words(CAMERA, CameraWords.of(camera), List.of()));
  }

  private static List<String> words(ProjectionOptions projection) {
    return List.of(
        projection.id(),
        ChoiceWriter.written(projection.lon0()),
        ChoiceWriter.written(projection.lat0()));
  }

  @Override
  public ViewChoices read(ChoiceReader in, ViewChoices choices) {
    MapOptions options =
        dress.read(in, choices.map().options().with(projection(in, choices.map().options())));
    return choices.with(sight(in, options));
  }

  private static ProjectionOptions projection(ChoiceReader in, MapOptions usual) {
    if (!in.has(PROJECTION)) {
      return usual.projection();
    }
    String id = in.words(PROJECTION, List.of()).stream().findFirst().orElse("");
    if (!ProjectionNames.IDS.contains(id)) {
      in.report(PROJECTION, id, MisfitReason.UNKNOWN_WORD, "");
      return usual.projection();
    }
    return in.numbers(PROJECTION, 1, 2)
        .filter(middle -> Math.abs(middle[1]) <= 90)
        .map(middle -> new ProjectionOptions(id, middle[0], middle[1]))
        .orElse(usual.projection());
  }

  private static MapSight sight(ChoiceReader in, MapOptions options) {
    if (in.has(CAMERA)) {
      return in.numbers(CAMERA, 0, CameraWords.COUNT)
          .flatMap(numbers -> CameraWords.read(numbers, options, in))
          .map(camera -> MapSight.seen(options, camera))
          .orElse(MapSight.onData(options));
    }
    return extent(in).map(extent -> MapSight.of(options, extent)).orElse(MapSight.onData(options));
  }

  private static Optional<PlaceExtent> extent(ChoiceReader in) {
    if (in.has(BOX)) {
      return in.numbers(BOX, 0, 4).flatMap(edges -> box(in, edges));
    }
    List<City> cities =
        in.cities(FIT, List.of()).stream()
            .map(id -> in.dataset().city(in.dataset().cityPosition(id).orElseThrow()))
            .toList();
    return cities.isEmpty()
        ? Optional.empty()
        : Optional.of(
            PlaceExtent.of(
                cities.stream().mapToDouble(City::longitude).toArray(),
                cities.stream().mapToDouble(City::latitude).toArray()));
  }

  private static Optional<PlaceExtent> box(ChoiceReader in, double[] edges) {
    boolean sound =
        Math.abs(edges[0]) <= 180
            && Math.abs(edges[2]) <= 180
            && edges[0] != edges[2]
            && edges[1] >= -90
            && edges[1] < edges[3]
            && edges[3] <= 90;
    if (!sound) {
      in.report(BOX, String.join(" ", in.words(BOX, List.of())), MisfitReason.WRONG_WORDS, "");
      return Optional.empty();
    }
    return Optional.of(PlaceExtent.box(edges[0], edges[1], edges[2], edges[3]));
  }
}
