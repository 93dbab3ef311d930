package org.meridian.render.figure.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.view.charts.LineColours;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.ClusterColours;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/** Shapes of points stand for groups as their colours do. */
final class GroupMarkTest {

  private static final double RADIUS = 50;
  private static final double STEP = 1;

  /** Which points of a raster a shape covers. */
  private static List<Boolean> covered(Shape shape) {
    List<Boolean> covered = new ArrayList<>();
    for (double y = -100; y <= 100; y += STEP) {
      for (double x = -100; x <= 100; x += STEP) {
        covered.add(shape.contains(x + 0.25, y + 0.25));
      }
    }
    return covered;
  }

  @Test
  void everyColourHasAShapeOfItsOwnOfAboutOneArea() {
    Set<List<Boolean>> shapes = new HashSet<>();
    for (int colour = 0; colour < ClusterColours.SIZE; colour++) {
      List<Boolean> covered = covered(GroupMark.of(colour).at(0, 0, RADIUS));
      double area = covered.stream().filter(in -> in).count() * STEP * STEP;
      assertThat(area / (Math.PI * RADIUS * RADIUS)).isCloseTo(1, within(0.1));
      shapes.add(covered);
    }
    assertThat(shapes).hasSize(ClusterColours.SIZE);
  }

  @Test
  void whatHasNoColourIsADisc() {
    assertThat(GroupMark.of(LineColours.NEUTRAL)).isEqualTo(GroupMark.DISC);
  }

  @ParameterizedTest
  @EnumSource(MapTheme.class)
  void whatStepsBackBehindTheSelectionIsStillSeen(MapTheme theme) {
    int paper = MapStyle.of(theme).paper();
    for (int position = 0; position < ClusterColours.SIZE; position++) {
      int colour = ClusterColours.colour(position, theme);
      double left = (ChartPen.dim(colour, true) >>> 24) / 255.0;
      double contrast = ArgbColour.contrast(ArgbColour.mix(paper, colour, left), paper);
      assertThat(contrast).isBetween(1.6, 0.8 * ArgbColour.contrast(colour, paper));
    }
  }
}
