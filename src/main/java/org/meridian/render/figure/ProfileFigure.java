package org.meridian.render.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.stream.Collectors;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.map.legend.CaptionComposer;
import org.meridian.view.profile.ProfileContent;
import org.meridian.view.words.FigureWords;

/**
 * Profiles of cities side by side on one sheet: rank and score and how sure they are, every node of
 * the index on a strip of all cities, strengths and weaknesses, strongest links, values as
 * measured. The sheet is as high as its content, and as wide as its columns need.
 */
final class ProfileFigure implements ExportFigure {

  private final FigureSetting setting;
  private final ProfileContent content;
  private final Messages words;
  private final FigureWords figure;
  private final CaptionComposer composer;
  private final BundledTypefaces typefaces;

  /** Profiles of cities of the setting's result; the setting's height is not heeded. */
  ProfileFigure(ProfileContent content, FigureSetting given, FigureTools tools) {
    this.content = content;
    typefaces = tools.typefaces();
    words = FixedMessages.ofWindow(given.language());
    figure = FigureWords.in(given.language());
    composer = new CaptionComposer(content.result(), figure);
    int width = Math.max(given.width(), ProfileGrid.leastWidth(content.profiles().size()));
    setting = sized(given, width, height(sized(given, width, given.height())));
  }

  private static FigureSetting sized(FigureSetting given, int width, int height) {
    return new FigureSetting(
        given.result(),
        given.baseline(),
        given.language(),
        given.theme(),
        width,
        height,
        given.isPlain());
  }

  /** Found by painting where nothing is seen, so that the height never strays from the content. */
  private int height(FigureSetting wide) {
    Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    FigureSheet sheet = sheet(nowhere, wide);
    double below = paint(sheet);
    nowhere.dispose();
    return (int) Math.ceil(below + wide.height() - sheet.bottom());
  }

  /**
   * Paints everything into the room of a sheet.
   *
   * @return the first row below it
   */
  private double paint(FigureSheet sheet) {
    ProfileGrid grid = new ProfileGrid(sheet, content.profiles().size());
    ProfileFacts facts = new ProfileFacts(grid, content, words);
    facts.paint();
    new ProfileStrips(grid, content, words).paint();
    new ProfileLists(grid, content, words).paint();
    facts.paintNotes();
    return grid.bottom() + ProfileGrid.LINE;
  }

  private FigureSheet sheet(Graphics2D g, FigureSetting sized) {
    return new FigureSheet(g, sized, typefaces, figure, composer.plain(title(), "profile"));
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
    String cities =
        content.cities().stream()
            .map(city -> words.get(city.name()))
            .collect(Collectors.joining(figure.get("list.comma")));
    return figure.get("profile.title", composer.title(""), cities);
  }

  @Override
  public void paint(Graphics2D g) {
    FigureSheet sheet = sheet(g, setting);
    sheet.frame();
    paint(sheet);
  }
}
