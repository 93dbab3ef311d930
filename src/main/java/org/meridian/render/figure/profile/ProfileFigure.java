package org.meridian.render.figure.profile;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Collectors;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.figure.sheet.SizedFigure;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.map.legend.CaptionComposer;
import org.meridian.view.profile.ProfileContent;
import org.meridian.view.words.FigureWords;

/**
 * Profiles of cities side by side on one sheet: rank and score and how sure they are, every node of
 * the index on a strip of all cities, strengths and weaknesses, strongest links, values as
 * measured. A sheet that stands alone is as high as its content, in one column; on a page that is
 * wide and low the parts stand in several. It is as wide as its columns need.
 */
public final class ProfileFigure implements SizedFigure {

  private static final double NOTE = 22;

  private final FigureSetting given;
  private final FigureSetting setting;
  private final ProfileContent content;
  private final ProfileExtent rows;
  private final Messages words;
  private final FigureWords figure;
  private final CaptionComposer composer;
  private final BundledTypefaces typefaces;
  private final ProfileColumns columns;
  private final List<Integer> ends;

  /** Profiles of cities of the setting's result; the setting's height is no limit. */
  public ProfileFigure(ProfileContent content, FigureSetting given, BundledTypefaces typefaces) {
    this(content, given, typefaces, ProfileExtent.ALL);
  }

  private ProfileFigure(
      ProfileContent content, FigureSetting given, BundledTypefaces typefaces, ProfileExtent rows) {
    this.content = content;
    this.given = given;
    this.typefaces = typefaces;
    this.rows = rows;
    words = FixedMessages.ofWindow(given.language());
    figure = FigureWords.in(given.language());
    composer = new CaptionComposer(content.result(), figure);
    columns = new ProfileColumns(content, words, rows);
    int width = Math.max(given.width(), ProfileGrid.leastWidth(content.profiles().size()));
    FigureSetting wide = given.sized(width, given.height());
    Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    FigureSheet sheet = sheet(nowhere, wide);
    ends =
        given.isPlain() || rows != ProfileExtent.ALL
            ? columns.ends(sheet.bottom() - note(), sheet)
            : columns.one();
    // Found by painting where nothing is seen, so that the height never strays from the content.
    double below = columns.paint(sheet, ends) + note();
    setting = given.sized(width, (int) Math.ceil(below + wide.height() - sheet.bottom()));
    nowhere.dispose();
  }

  @Override
  public ExportFigure within(int height) {
    ProfileFigure less = this;
    FigureSetting low = given.withHeight(height);
    for (ProfileExtent fewer : ProfileExtent.FEWER) {
      if (less.height() > height) {
        less = new ProfileFigure(content, low, typefaces, fewer);
      }
    }
    return less;
  }

  @Override
  public String leftOut() {
    return rows.leftOut(content, words);
  }

  private double note() {
    return leftOut().isEmpty() ? 0 : NOTE;
  }

  private FigureSheet sheet(Graphics2D g, FigureSetting sized) {
    return new FigureSheet(g, sized, typefaces, figure, composer.plain(title(), "profile"));
  }

  @Override
  public FigureSetting setting() {
    return setting;
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
    double below = columns.paint(sheet, ends);
    ProfileGrid foot = new ProfileGrid(sheet, 1, 0, 1);
    foot.small(leftOut(), foot.left(), below + NOTE / 2, foot.right() - foot.left());
  }
}
