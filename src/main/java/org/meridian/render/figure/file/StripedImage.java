package org.meridian.render.figure.file;

import java.awt.Image;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.raster.PixelFrame;

/**
 * A large picture that is drawn strip by strip while it is being written from top to bottom, so
 * that only one strip is held in memory.
 */
final class StripedImage implements RenderedImage {

  private static final int STRIP = 256;

  private final ExportFigure.PartPainter parts;
  private final int width;
  private final int height;
  private final BufferedImage sample = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
  private Raster strip;
  private int stripNumber = -1;

  StripedImage(ExportFigure.PartPainter parts, int width, int height) {
    this.parts = parts;
    this.width = width;
    this.height = height;
  }

  @Override
  public Raster getTile(int tileX, int tileY) {
    if (tileY != stripNumber) {
      int top = tileY * STRIP;
      PixelFrame frame = PixelFrame.empty(width, Math.min(STRIP, height - top));
      parts.draw(frame, 0, top);
      strip = OpaquePicture.copy(frame).getRaster().createTranslatedChild(0, top);
      stripNumber = tileY;
    }
    return strip;
  }

  @Override
  public Raster getData(Rectangle part) {
    int first = part.y / STRIP;
    int last = (part.y + part.height - 1) / STRIP;
    if (first == last) {
      return getTile(0, first)
          .createChild(part.x, part.y, part.width, part.height, part.x, part.y, null);
    }
    WritableRaster joined =
        Raster.createWritableRaster(
            getSampleModel().createCompatibleSampleModel(part.width, part.height),
            part.getLocation());
    for (int number = first; number <= last; number++) {
      Raster tile = getTile(0, number);
      Rectangle shared = tile.getBounds().intersection(part);
      joined.setDataElements(
          0,
          0,
          tile.createChild(
              shared.x, shared.y, shared.width, shared.height, shared.x, shared.y, null));
    }
    return joined;
  }

  @Override
  public Raster getData() {
    return getData(new Rectangle(0, 0, width, height));
  }

  @Override
  public WritableRaster copyData(WritableRaster raster) {
    WritableRaster target =
        raster == null
            ? Raster.createWritableRaster(
                getSampleModel().createCompatibleSampleModel(width, height), null)
            : raster;
    target.setRect(getData(target.getBounds()));
    return target;
  }

  @Override
  public Vector<RenderedImage> getSources() {
    return new Vector<>();
  }

  @Override
  public Object getProperty(String name) {
    return Image.UndefinedProperty;
  }

  @Override
  public String[] getPropertyNames() {
    return new String[0];
  }

  @Override
  public ColorModel getColorModel() {
    return sample.getColorModel();
  }

  @Override
  public SampleModel getSampleModel() {
    return sample.getSampleModel().createCompatibleSampleModel(width, STRIP);
  }

  @Override
  public int getWidth() {
    return width;
  }

  @Override
  public int getHeight() {
    return height;
  }

  @Override
  public int getMinX() {
    return 0;
  }

  @Override
  public int getMinY() {
    return 0;
  }

  @Override
  public int getNumXTiles() {
    return 1;
  }

  @Override
  public int getNumYTiles() {
    return (height + STRIP - 1) / STRIP;
  }

  @Override
  public int getMinTileX() {
    return 0;
  }

  @Override
  public int getMinTileY() {
    return 0;
  }

  @Override
  public int getTileWidth() {
    return width;
  }

  @Override
  public int getTileHeight() {
    return STRIP;
  }

  @Override
  public int getTileGridXOffset() {
    return 0;
  }

  @Override
  public int getTileGridYOffset() {
    return 0;
  }
}
