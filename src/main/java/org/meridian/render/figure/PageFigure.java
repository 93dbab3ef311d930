package org.meridian.render.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.figure.sheet.SizedFigure;
import org.meridian.render.page.PagePainter;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.Numbers;
import org.meridian.view.map.legend.CaptionComposer;
import org.meridian.view.page.PageContent;
import org.meridian.view.words.FigureWords;

/**
 * A page on a sheet. A table of cities shows as many rows as fit; for all else the sheet is as high
 * as it must be.
 */
final class PageFigure implements SizedFigure {

  private final FigureSetting setting;
  private final PageContent content;
  private final BundledTypefaces typefaces;
  private final FigureWords words;
  private final String title;
  private final FigureSetting given;
  private final FigureTools tools;
  private final String leftOut;
  private final int needs;

  /** A page of the setting's result; the setting's height is the least. */
  PageFigure(PageContent content, FigureSetting given, FigureTools tools) {
    this(content, given, tools, "");
  }

  private PageFigure(PageContent content, FigureSetting given, FigureTools tools, String leftOut) {
    this.content = content;
    this.given = given;
    this.tools = tools;
    this.leftOut = leftOut;
    typefaces = tools.typefaces();
    words = FigureWords.in(given.language());
    String whole = new CaptionComposer(given.result(), words).title("");
    title = words.get("title.node", whole, content.title());
    needs = height(given);
    setting = given.withHeight(Math.max(given.height(), needs));
  }

  /** Found by painting where nothing is seen, so that the height never strays from the content. */
  private int height(FigureSetting given) {
    Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    FigureSheet sheet = sheet(nowhere, given);
    double below = new PagePainter(sheet, content).paint();
    nowhere.dispose();
    return (int) Math.ceil(below + given.height() - sheet.bottom());
  }

  private FigureSheet sheet(Graphics2D g, FigureSetting sized) {
    CaptionComposer caption = new CaptionComposer(sized.result(), words);
    return new FigureSheet(g, sized, typefaces, words, caption.plain(title, "page"));
  }

  /** As many of the first rows as the room has room for, at least one. */
  @Override
  public ExportFigure within(int height) {
    FigureSetting sized = given.withHeight(height);
    int all = content.rows();
    PageFigure figure = this;
    for (int rows = all - 1; rows > 0 && figure.height() > height; rows--) {
      String said = words.get("page.first", Numbers.whole(rows), Numbers.whole(all));
      figure = new PageFigure(content.first(rows, said), sized, tools, said);
    }
    return figure;
  }

  @Override
  public String listed() {
    Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    FigureSheet sheet = sheet(nowhere, setting);
    new PagePainter(sheet, content).paint();
    nowhere.dispose();
    return sheet.listed();
  }

  @Override
  public int needs() {
    return needs;
  }

  @Override
  public String leftOut() {
    return leftOut;
  }

  @Override
  public FigureSetting setting() {
    return setting;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public void paint(Graphics2D g) {
    FigureSheet sheet = sheet(g, setting);
    sheet.frame();
    new PagePainter(sheet, content).paint();
  }
}
