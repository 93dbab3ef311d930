package org.meridian.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.model.wording.Language;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.legend.FigureCaption;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.LabelMarks;
import org.meridian.view.map.marks.MapLabel;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.ColourScale;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

class LabelPlacerProperties {

  private static final LabelBox KEY = new LabelBox(10, 300, 170, 440);
  private static final TextSize SIZE =
      new TextSize() {
        @Override
        public double width(MapLabel label) {
          return 20 + label.city() % 7 * 9;
        }

        @Override
        public double height(MapLabel label) {
          return 12;
        }
      };

  /** Cities at random places, half of them crowded into the middle. */
  private static MapScene scene(long seed, int count, double zoom) {
    Random random = new Random(seed);
    SymbolMarks symbols =
        new SymbolMarks(
            new int[count],
            new double[count],
            new double[count],
            new float[count],
            new int[count],
            new double[count]);
    List<MapLabel> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double spread = i % 2 == 0 ? 0.15 : 1;
      symbols.cities()[i] = i;
      symbols.x()[i] = (random.nextDouble() - 0.5) * 5 * spread;
      symbols.y()[i] = (random.nextDouble() - 0.5) * 2.4 * spread;
      symbols.radius()[i] = 8f * (count - i) / count;
      labels.add(
          new MapLabel(
              i, "x", symbols.x()[i], symbols.y()[i], symbols.radius()[i], i < 10 ? 0 : 1, i == 3));
    }
    MapCamera camera =
        MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 800, 450)
            .zoomedAt(400, 225, zoom);
    return new MapScene(
        camera,
        MapOptions.DEFAULT,
        MapStyle.of(MapTheme.DARK),
        List.of(
            MapLayer.of(MapLayer.CITIES, symbols, LayerSwitch.CITIES),
            MapLayer.of(MapLayer.LABELS, new LabelMarks(labels), LayerSwitch.LABELS)),
        Set.of(3),
        new MapScene.Words(
            Language.ENGLISH,
            new MapLegend(
                new MapLegend.CircleKey("", List.of(), "", "", "", ColourScale.cividis()),
                new MapLegend.LinkKey("", List.of(), ""),
                List.of()),
            FigureCaption.NONE));
  }

  @Property(tries = 60, seed = "41")
  void namesNeverOverlapAndKeepClearOfKeyAndEdge(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 160) int count,
      @ForAll @DoubleRange(min = 1, max = 12) double zoom) {
    List<PlacedLabel> placed =
        LabelPlacer.place(scene(seed, count, zoom), SIZE, List.of(KEY), Map.of());
    LabelBox view = new LabelBox(0, 0, 800, 450);
    for (int i = 0; i < placed.size(); i++) {
      assertThat(placed.get(i).box().overlaps(KEY)).isFalse();
      assertThat(placed.get(i).box().within(view)).isTrue();
      for (int k = 0; k < i; k++) {
        assertThat(placed.get(i).box().overlaps(placed.get(k).box())).isFalse();
      }
    }
    assertThat(placed).hasSizeLessThanOrEqualTo(MapOptions.DEFAULT.labelCount());
  }

  @Property(tries = 40, seed = "41")
  void aNameOnALeaderComesBackAsSoonAsThereIsRoomCloseBy(@ForAll long seed) {
    MapScene scene = scene(seed, 12, 1);
    Map<Integer, Integer> afar = Map.of(0, 40, 1, 41, 2, 42);
    List<PlacedLabel> fresh = LabelPlacer.place(scene, SIZE, List.of(), Map.of());
    List<PlacedLabel> later = LabelPlacer.place(scene, SIZE, List.of(), afar);
    assertThat(later.getFirst().slot())
        .isEqualTo(fresh.getFirst().slot())
        .isLessThan(LabelSlots.CLOSE);
  }

  @Property(tries = 40, seed = "41")
  void leadersAreShortOnSmallMaps(@ForAll long seed) {
    for (PlacedLabel label : LabelPlacer.place(scene(seed, 80, 1), SIZE, List.of(), Map.of())) {
      LabelBox box = label.box();
      double dx = Math.clamp(label.pointX(), box.left(), box.right()) - label.pointX();
      double dy = Math.clamp(label.pointY(), box.top(), box.bottom()) - label.pointY();
      assertThat(Math.hypot(dx, dy)).isLessThan(800.0 / 12 + 16);
    }
  }

  @Property(tries = 60, seed = "41")
  void leadersDoNotCrossWhereThereIsRoom(
      @ForAll long seed, @ForAll @IntRange(min = 5, max = 25) int count) {
    List<Line2D> leaders =
        LabelPlacer.place(scene(seed, count, 1), SIZE, List.of(), Map.of()).stream()
            .filter(PlacedLabel::leader)
            .map(LabelPlacerProperties::leader)
            .toList();
    for (int i = 0; i < leaders.size(); i++) {
      for (int k = 0; k < i; k++) {
        assertThat(leaders.get(i).intersectsLine(leaders.get(k))).isFalse();
      }
    }
  }

  private static Line2D leader(PlacedLabel label) {
    LabelBox box = label.box();
    double x = Math.clamp(label.pointX(), box.left(), box.right());
    double y = Math.clamp(label.pointY(), box.top(), box.bottom());
    return new Line2D.Double(label.pointX(), label.pointY(), x, y);
  }

  @Property(tries = 40, seed = "41")
  void aLeaderIsNoLongerThanWhatIsInItsWay(@ForAll long seed) {
    MapScene scene = scene(seed, 1, 1);
    double x = scene.camera().px(scene.symbols().x()[0]);
    double y = scene.camera().py(scene.symbols().y()[0]);
    Assume.that(new LabelBox(x, y, x, y).within(new LabelBox(120, 60, 680, 390)));
    double gap = scene.symbols().radius()[0] * scene.growth() + 3;
    LabelBox around = new LabelBox(x, y, x, y).grown(gap + 4);
    PlacedLabel label = LabelPlacer.place(scene, SIZE, List.of(around), Map.of()).getFirst();
    double dx = Math.clamp(x, label.box().left(), label.box().right()) - x;
    double dy = Math.clamp(y, label.box().top(), label.box().bottom()) - y;
    assertThat(label.leader()).isTrue();
    assertThat(Math.hypot(dx, dy)).isBetween(gap + 4, gap + 9);
  }

  @Property(tries = 40, seed = "41")
  void namesNeverHideALargeCircleOfAnotherCity(@ForAll long seed) {
    MapScene scene = scene(seed, 80, 1);
    for (PlacedLabel label : LabelPlacer.place(scene, SIZE, List.of(), Map.of())) {
      for (int i = 0; i < 40; i++) {
        double x = scene.camera().px(scene.symbols().x()[i]);
        double y = scene.camera().py(scene.symbols().y()[i]);
        if (i != label.label().city() && scene.symbols().radius()[i] > 3.3) {
          assertThat(label.box().touchesCircle(x, y, scene.symbols().radius()[i])).isFalse();
        }
      }
    }
  }

  @Property(tries = 60, seed = "41")
  void aNameIsNearerToItsOwnCircleThanToAnyOther(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 160) int count,
      @ForAll @DoubleRange(min = 1, max = 12) double zoom) {
    MapScene scene = scene(seed, count, zoom);
    for (PlacedLabel label : LabelPlacer.place(scene, SIZE, List.of(KEY), Map.of())) {
      double own = distance(scene, label, label.label().city());
      for (int i = 0; i < count && !label.leader(); i++) {
        if (i != label.label().city() && isInView(scene, i)) {
          assertThat(own).isLessThan(distance(scene, label, i));
        }
      }
    }
  }

  private static boolean isInView(MapScene scene, int mark) {
    double x = scene.camera().px(scene.symbols().x()[mark]);
    double y = scene.camera().py(scene.symbols().y()[mark]);
    return new LabelBox(x, y, x, y).within(new LabelBox(0, 0, 800, 450));
  }

  private static double distance(MapScene scene, PlacedLabel label, int mark) {
    double x = scene.camera().px(scene.symbols().x()[mark]);
    double y = scene.camera().py(scene.symbols().y()[mark]);
    double radius = scene.symbols().radius()[mark] * scene.growth();
    return label.box().distanceToCircle(x, y, radius);
  }

  @Property(tries = 40, seed = "41")
  void placingAgainWithTheFormerSlotsChangesNothing(@ForAll long seed) {
    MapScene scene = scene(seed, 120, 2);
    List<PlacedLabel> first = LabelPlacer.place(scene, SIZE, List.of(KEY), Map.of());
    assertThat(LabelPlacer.place(scene, SIZE, List.of(KEY), LabelPlacer.slots(first)))
        .isEqualTo(first);
  }

  @Property(tries = 40, seed = "41")
  void theMostImportantNameInViewIsPlacedWhereverThereIsRoom(@ForAll long seed) {
    List<PlacedLabel> placed = LabelPlacer.place(scene(seed, 60, 1), SIZE, List.of(), Map.of());
    assertThat(placed.getFirst().label().city()).isZero();
  }

  @Property(tries = 40, seed = "41")
  void aMovingHandTriesTheBestNamesAndTakesNoStandingNameAway(@ForAll long seed) {
    MapScene scene = scene(seed, 600, 2);
    List<PlacedLabel> first = LabelPlacer.place(scene, SIZE, List.of(KEY), Map.of());
    Map<Integer, Integer> slots = LabelPlacer.slots(first);
    List<MapLabel> tried = MovingNames.of(scene, slots);
    assertThat(tried).hasSizeLessThan(600).containsAll(scene.labels().subList(0, 256));
    assertThat(LabelPlacer.place(scene, tried, SIZE, List.of(KEY), slots)).isEqualTo(first);
  }
}
