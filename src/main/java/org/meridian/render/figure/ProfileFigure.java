package org.meridian.render.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.profile.ProfiledCities;
import org.meridian.view.words.FigureWords;

/**
 * Profiles of cities side by side on one sheet: rank and score and how sure they are, every node of
 * the index on a strip of all cities, strengths and weaknesses, strongest links, values as
 * measured. The sheet is as high as its content, and as wide as its columns need.
 */
final class ProfileFigure implements ExportFigure {

  private final FigureSetting setting;
  private final ProfileContent content;
  private final BundledTypefaces typefaces;

  /** Profiles of cities of the setting's result; the setting's height is not heeded. */
  ProfileFigure(ProfiledCities profiled, FigureSetting given, FigureTools tools) {
    typefaces = tools.typefaces();
    content =
        new ProfileContent(
            given.result(),
            profiled,
            FigureWords.in(given.language()),
            FigureWords.of("profile", given.language()));
    int width = Math.max(given.width(), ProfileGrid.leastWidth(profiled.cities().size()));
    setting = sized(given, width, height(sized(given, width, given.height())));
  }

  private static FigureSetting sized(FigureSetting given, int width, int height) {
    return new FigureSetting(
        given.result(), given.baseline(), given.language(), given.theme(), width, height);
  }

  /** Found by painting where nothing is seen, so that the height never strays from the content. */
  private int height(FigureSetting wide) {
    Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    FigureSheet sheet = sheet(nowhere, wide);
    double below = content.paint(sheet);
    nowhere.dispose();
    return (int) Math.ceil(below + wide.height() - sheet.bottom());
  }

  private FigureSheet sheet(Graphics2D g, FigureSetting sized) {
    return new FigureSheet(g, sized, typefaces, content.figure(), content.caption());
  }

  @Override
  public int width() {
    return setting.width();
  }

  @Override
  public int height() {
    return setting.height();
  }

  @Override
  public String title() {
    return content.title();
  }

  @Override
  public void paint(Graphics2D g) {
    FigureSheet sheet = sheet(g, setting);
    sheet.frame();
    content.paint(sheet);
  }
}
