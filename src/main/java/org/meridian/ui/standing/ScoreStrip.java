package org.meridian.ui.standing;

import org.meridian.model.IndexStructure;
import org.meridian.render.raster.DotRasteriser;
import org.meridian.render.raster.PixelFrame;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scoring.standing.CityStanding;
import org.meridian.view.profile.StripPlaces;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.DimensionColours;
import org.meridian.view.style.MapTheme;

/**
 * One node's scores of all cities along a line from the least to the greatest, drawn, and where one
 * city and the medians lie on it.
 *
 * @param standing the city's figures
 * @param dots the drawn dots
 * @param own where the city lies, 0..1; NaN if it has no score
 * @param peers where the median of its region lies
 * @param all where the median of all cities lies
 * @param colour of the node's dimension, 0xAARRGGBB
 */
public record ScoreStrip(
    CityStanding standing, PixelFrame dots, double own, double peers, double all, int colour) {

  private static final int INK_ON_LIGHT = 0xFF1B2026;
  private static final int INK_ON_DARK = 0xFFE6E9EC;
  private static final int WHOLE_ON_LIGHT = 0xFF6A7078;
  private static final int WHOLE_ON_DARK = 0xFF8E97A1;

  /** In units of layout: on a long strip, and on a short one, where dots crowd. */
  private static final double RADIUS = 1.2;

  private static final double SMALL_RADIUS = 0.85;
  private static final double SHORT = 200;

  static ScoreStrip of(
      DrawnProfiles.ProfileRequest request, CityProfile city, CityStanding standing) {
    StripPlaces places =
        StripPlaces.of(request.result().cities().scores(standing.node()), standing);
    int colour = colour(request, standing.node());
    return new ScoreStrip(
        standing,
        draw(request, city, places.dots(), colour),
        places.own(),
        places.peers(),
        places.all(),
        colour);
  }

  private static PixelFrame draw(
      DrawnProfiles.ProfileRequest request, CityProfile city, double[] places, int colour) {
    StripSize size = request.size();
    PixelFrame frame = PixelFrame.empty(size.width(), size.height());
    int ink = request.dark() ? INK_ON_DARK : INK_ON_LIGHT;
    double radius = size.width() < SHORT * size.scale() ? SMALL_RADIUS : RADIUS;
    DotRasteriser.Look look =
        new DotRasteriser.Look(
            radius * size.scale(),
            ArgbColour.withOpacity(ink, 0.24),
            ArgbColour.withOpacity(colour, 0.75));
    DotRasteriser.draw(
        frame, places, city.peers(request.result()), StripSize.MARGIN * size.scale(), look);
    return frame;
  }

  /** The index itself belongs to no dimension and is grey. */
  private static int colour(DrawnProfiles.ProfileRequest request, int node) {
    IndexStructure structure = request.result().cities().structure();
    if (node == IndexStructure.ROOT) {
      return request.dark() ? WHOLE_ON_DARK : WHOLE_ON_LIGHT;
    }
    return DimensionColours.of(structure, node, MapTheme.of(request.dark()));
  }
}
