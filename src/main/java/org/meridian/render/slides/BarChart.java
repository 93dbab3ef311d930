package org.meridian.render.slides;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.stream.DoubleStream;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.meridian.render.slides.RankedTable.BarPart;
import org.meridian.render.slides.RankedTable.RankedBars;
import org.meridian.view.style.MapStyle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/**
 * Puts bars on a slide as a chart, with its numbers in a workbook within, so that it can be edited.
 */
final class BarChart {

  private static final int GAP_PERCENT = 40;
  private static final String NUMBERS = "0.#";

  private final XMLSlideShow deck;
  private final ChartDress dress;

  BarChart(XMLSlideShow deck, MapStyle style) {
    this.deck = deck;
    dress = new ChartDress(style);
  }

  /**
   * Adds it.
   *
   * @param told what it shows, for whoever does not see it
   */
  void add(XSLFSlide slide, RankedBars bars, Rectangle2D room, String told) throws IOException {
    XSLFChart chart = deck.createChart(slide);
    slide.addChart(chart, emu(room));
    dress.words(chart);
    if (bars.parts().size() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    chart.setTitleText(bars.title());
    chart.setTitleOverlay(false);
    dress.title(chart);
    chart.plot(data(chart, bars));
    stack(chart);
    ChartDress.settle(chart);
    describe(slide, told);
  }

  private static Rectangle2D emu(Rectangle2D points) {
    return new Rectangle2D.Double(
        Units.toEMU(points.getX()),
        Units.toEMU(points.getY()),
        Units.toEMU(points.getWidth()),
        Units.toEMU(points.getHeight()));
  }

  private XDDFBarChartData data(XSLFChart chart, RankedBars bars) throws IOException {
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
    values.setCrosses(AxisCrosses.MAX);
    values.setNumberFormat(NUMBERS);
    if (bars.isNegative()) {
      names.setTickLabelPosition(AxisTickLabelPosition.LOW);
    } else {
      values.setMinimum(0);
    }
    dress.axes(names, values);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setGapWidth(GAP_PERCENT);
    data.setVaryColors(false);
    int last = bars.names().size();
    XDDFCategoryDataSource rows =
        XDDFDataSourcesFactory.fromArray(
            bars.names().toArray(String[]::new),
            chart.formatRange(new CellRangeAddress(1, last, 0, 0)),
            0);
    for (int part = 0; part < bars.parts().size(); part++) {
      series(chart, data, rows, bars.parts().get(part), part + 1);
    }
    return data;
  }

  /** Lays the parts of a bar on one line; the schema at hand knows the element, not its value. */
  private static void stack(XSLFChart chart) {
    CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
    try (XmlCursor overlap = bars.addNewOverlap().newCursor()) {
      overlap.setAttributeText(new QName("val"), "100");
    }
  }

  private void series(
      XSLFChart chart, XDDFBarChartData data, XDDFCategoryDataSource rows, BarPart part, int column)
      throws IOException {
    Double[] known =
        DoubleStream.of(part.values())
            .mapToObj(value -> Double.isNaN(value) ? null : Double.valueOf(value))
            .toArray(Double[]::new);
    XDDFNumericalDataSource<Double> numbers =
        XDDFDataSourcesFactory.fromArray(
            known,
            chart.formatRange(new CellRangeAddress(1, known.length, column, column)),
            column);
    XDDFChartData.Series series = data.addSeries(rows, numbers);
    series.setTitle(part.name(), chart.setSheetTitle(part.name(), column));
    series.setFillProperties(ChartDress.fill(part.colour()));
  }

  /** The chart stands behind all other frames of the slide. */
  private static void describe(XSLFSlide slide, String told) {
    CTGroupShape shapes = slide.getXmlObject().getCSld().getSpTree();
    shapes
        .getGraphicFrameArray(shapes.sizeOfGraphicFrameArray() - 1)
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(told);
  }
}
