package org.meridian.view.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.scenario.story.NamedChoices;
import org.meridian.scenario.story.PickedItems;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.view.ChartChoices;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewChoices.LinkTableChoice;
import org.meridian.view.Views;
import org.meridian.view.charts.lists.ListsChoice;
import org.meridian.view.charts.lists.RankedSource;
import org.meridian.view.charts.scatter.ScatterAxis;
import org.meridian.view.charts.scatter.ScatterChoice;
import org.meridian.view.charts.sides.SlopeChoice;
import org.meridian.view.charts.years.BumpChoice;
import org.meridian.view.charts.years.GroupFigure;
import org.meridian.view.charts.years.LineChoice;
import org.meridian.view.charts.years.YearMeasure;
import org.meridian.view.clusters.ClusterLook;
import org.meridian.view.clusters.ClusterOrder;
import org.meridian.view.clusters.RankChoice;
import org.meridian.view.comparison.ShareUnit;
import org.meridian.view.groups.GroupChoice;
import org.meridian.view.groups.blocks.BlockChoice;
import org.meridian.view.groups.blocks.BlockForm;
import org.meridian.view.groups.blocks.BlockMeasure;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.AreaTint;
import org.meridian.view.map.options.BasemapChoice;
import org.meridian.view.map.options.GroundOptions;
import org.meridian.view.map.options.LabelOptions;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.LinkBlend;
import org.meridian.view.map.options.LinkColour;
import org.meridian.view.map.options.LinkEnds;
import org.meridian.view.map.options.LinkOptions;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.ProjectionOptions;
import org.meridian.view.map.options.SymbolOptions;
import org.meridian.view.matrix.MatrixOrder;
import org.meridian.view.profile.ComparedProfiles;
import org.meridian.view.story.ChoiceMisfit.MisfitReason;

/** What a view chooses comes back from its names to the last bit, and nothing passes in silence. */
class ChoiceNamesProperties {

  private static final Dataset DATASET =
      ShippedDatasets.find(ShippedDatasets.DEFAULT).orElseThrow().open().value().orElseThrow();

  @Property(tries = 300, seed = "15")
  void comeBackExactly(@ForAll("views") View view, @ForAll("choices") ViewChoices choices) {
    NamedChoices names = ChoiceNames.write(view, choices);
    Viewpoint seen =
        Viewpoint.of(view.id()).with(names).with(PickedItems.ofCities(choices.selected()));

    ChoiceNames.ReadChoices read = ChoiceNames.read(seen, DATASET);

    assertThat(read.misfits()).isEmpty();
    assertThat(ChoiceNames.write(view, read.choices())).isEqualTo(names);
    assertThat(read.choices().selected()).isEqualTo(choices.selected());
    if (view.equals(Views.CLUSTERS)) {
      assertThat(read.choices().map().options()).isEqualTo(choices.map().options());
      assertThat(read.choices().clusters()).isEqualTo(choices.clusters());
      assertThat(read.choices().map().camera().map(ChoiceNamesProperties::lie))
          .isEqualTo(choices.map().camera().map(ChoiceNamesProperties::lie));
    }
  }

  private static List<Object> lie(MapCamera camera) {
    return List.of(camera.canvas(), camera.scale(), camera.centreX(), camera.centreY());
  }

  @Property(tries = 100, seed = "16")
  void strangeNamesAreReported(@ForAll("views") View view, @ForAll("names") String name) {
    Viewpoint seen =
        Viewpoint.of(view.id()).with(NamedChoices.of(Map.of("x." + name, List.of("1"))));

    assertThat(ChoiceNames.read(seen, DATASET).misfits())
        .singleElement()
        .satisfies(misfit -> assertThat(misfit.kind()).isEqualTo(MisfitReason.UNKNOWN_NAME));
  }

  @Property(tries = 200, seed = "17")
  void anyWordsAreReadOrReported(
      @ForAll("known") String name, @ForAll("words") List<String> words) {
    Viewpoint seen = Viewpoint.of("clusters").with(NamedChoices.of(Map.of(name, words)));
    ChoiceNames.ReadChoices read = ChoiceNames.read(seen, DATASET);
    assertThat(read.choices()).isNotNull();
  }

  @Provide
  Arbitrary<View> views() {
    return Arbitraries.of(Views.ALL);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
  }

  @Provide
  Arbitrary<String> known() {
    return Arbitraries.of(
        ("map.camera map.fit map.box map.layers map.labels map.projection"
                + " map.links.limit map.symbols.span map.text clusters.both clusters.led")
            .split(" "));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("0", "-1", "1e9", "NaN", "shanghai", "mean", "count", "robinson", "")
        .list()
        .ofMaxSize(11);
  }

  @Provide
  Arbitrary<ViewChoices> choices() {
    return Combinators.combine(
            maps(),
            Arbitraries.of(MatrixOrder.values()),
            ids(),
            groups(),
            looks(),
            blocks(),
            charts())
        .as(
            (map, order, cities, groups, look, blocks, charts) ->
                new ViewChoices(
                    map,
                    new LinkTableChoice(order, blocks),
                    ComparedProfiles.of(List.copyOf(cities)),
                    groups,
                    look,
                    Set.copyOf(cities),
                    charts));
  }

  private static Arbitrary<ChartChoices> charts() {
    Arbitrary<LineChoice> lines =
        Combinators.combine(
                Arbitraries.of("score:", "rank:air_reach", "value:ports", "links:link_routes"),
                Arbitraries.of("", "region", "cluster"),
                Arbitraries.of(GroupFigure.values()))
            .as((measure, by, figure) -> lines(measure, by, figure));
    Arbitrary<BumpChoice> ranks =
        Combinators.combine(
                nodes(),
                Arbitraries.integers().between(1, 500),
                Arbitraries.of("none", "region", "country"))
            .as(BumpChoice::new);
    Arbitrary<SlopeChoice> slopes =
        Combinators.combine(
                Arbitraries.integers().between(1, 500), Arbitraries.of("none", "region", "tier"))
            .as(SlopeChoice::new);
    Arbitrary<ShareUnit> units = Arbitraries.of(ShareUnit.values());
    return Combinators.combine(lines, ranks, slopes, lists(), scatter(), units, units.optional())
        .as(ChartChoices::new);
  }

  private static Arbitrary<ScatterChoice> scatter() {
    Arbitrary<ScatterAxis> axes =
        Arbitraries.of("score:", "rank:air_reach", "value:ports", "km", "link:")
            .map(word -> ScatterAxis.parse(word).orElseThrow());
    return Combinators.combine(axes, axes, Arbitraries.of("none", "region")).as(ScatterChoice::new);
  }

  private static Arbitrary<ListsChoice> lists() {
    Arbitrary<RankedSource> sources =
        Arbitraries.of("this", "a", "b", "node:air_reach", "year:2020", "without:hub_role")
            .map(word -> RankedSource.parse(word).orElseThrow());
    return Combinators.combine(
            sources.list().uniqueElements().ofMaxSize(5),
            Arbitraries.integers().between(1, 500),
            Arbitraries.of("none", "region"))
        .as(ListsChoice::new);
  }

  private static LineChoice lines(String measure, String by, GroupFigure figure) {
    Optional<Period> base =
        by.isEmpty() ? Optional.empty() : Optional.of(DATASET.years().getFirst());
    return new LineChoice(YearMeasure.parse(measure).orElseThrow(), by, figure, base);
  }

  private static Arbitrary<BlockChoice> blocks() {
    return Combinators.combine(
            Arbitraries.of("", "country", "tier"),
            Arbitraries.of("", "link_routes"),
            Arbitraries.of(BlockMeasure.values()),
            Arbitraries.of(BlockForm.values()))
        .as(BlockChoice::new);
  }

  private static Arbitrary<Set<String>> ids() {
    return Arbitraries.integers()
        .between(0, DATASET.cities().size() - 1)
        .map(at -> DATASET.city(at).id())
        .set()
        .ofMaxSize(3);
  }

  private static Arbitrary<String> nodes() {
    return Arbitraries.of(DATASET.structure().nodes().stream().map(node -> node.id()).toList());
  }

  private static Arbitrary<GroupChoice> groups() {
    return Combinators.combine(
            Arbitraries.of("", "region", "cluster"),
            nodes(),
            Arbitraries.integers().between(1, 999))
        .as(GroupChoice::new);
  }

  private static Arbitrary<ClusterLook> looks() {
    Arbitrary<RankChoice> ranks =
        Combinators.combine(
                nodes(),
                Arbitraries.of(ClusterOrder.values()),
                Arbitraries.of(ClusterOrder.AMONG_CITIES))
            .as(RankChoice::new);
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    return Combinators.combine(flags, flags, flags, flags, ids(), ranks)
        .as(
            (led, outlines, names, noise, chosen, rank) ->
                new ClusterLook(
                    led, outlines, names, noise, chosen.stream().findFirst().orElse(""), rank));
  }

  private static Arbitrary<MapSight> maps() {
    Arbitrary<Double> lons = Arbitraries.doubles().between(-180, 180);
    Arbitrary<ProjectionOptions> projections =
        Combinators.combine(
                Arbitraries.of(ProjectionNames.IDS), lons, Arbitraries.doubles().between(-90, 90))
            .as(ProjectionOptions::new);
    Arbitrary<LinkOptions> links =
        Combinators.combine(
                nodes(),
                Arbitraries.integers().between(0, 9999),
                Arbitraries.of(LinkColour.values()),
                Arbitraries.of(LinkBlend.values()),
                Arbitraries.of(LinkEnds.values()))
            .as(LinkOptions::new);
    return Combinators.combine(
            projections,
            Arbitraries.of(LayerSwitch.values()).set(),
            links,
            symbols(),
            Arbitraries.integers().between(0, 900),
            Arbitraries.integers().between(MapOptions.LEAST_TEXT, MapOptions.MOST_TEXT),
            Arbitraries.doubles().between(0.5, 80),
            Arbitraries.of(true, false))
        .as(
            (projection, layers, link, symbol, labels, text, zoom, seen) -> {
              MapOptions options =
                  new MapOptions(
                      projection,
                      layers,
                      link,
                      symbol,
                      new LabelOptions(labels, text),
                      new GroundOptions(
                          BasemapChoice.own("own", labels % 2 == 0), List.of("a", "b")),
                      labels % 2 == 0 ? AreaTint.GROUPS : AreaTint.SCORES);
              MapCamera camera =
                  MapCamera.fitting(projection.toProjection(), 900, 600, 1.5)
                      .zoomedAt(317.25, 200.5, zoom);
              return seen ? MapSight.seen(options, camera) : MapSight.onData(options);
            });
  }

  private static Arbitrary<SymbolOptions> symbols() {
    return Combinators.combine(
            nodes(), Arbitraries.doubles().between(0.25, 4), Arbitraries.of(true, false))
        .as(
            (node, size, held) -> {
              SymbolOptions plain = SymbolOptions.DEFAULT.withNode(node).withSize(size);
              return held ? plain.withSpan(new SymbolOptions.Span(-size, size * 10)) : plain;
            });
  }
}
