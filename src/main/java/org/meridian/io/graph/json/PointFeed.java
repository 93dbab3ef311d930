package org.meridian.io.graph.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.io.sheet.CellKind;
import org.meridian.io.sheet.RowFeed;
import org.meridian.io.sheet.SheetCell;
import org.meridian.io.sheet.SheetRow;
import org.meridian.io.sheet.format.FormattedNumbers;

/** Points of GeoJSON, and features without a place, as rows. */
final class PointFeed implements RowFeed {

  private final FeatureStream features;
  private final List<String> properties;

  PointFeed(FeatureStream features, List<String> properties) {
    this.features = features;
    this.properties = properties;
  }

  @Override
  public Optional<SheetRow> next() throws IOException {
    for (Optional<PointFeature> next = features.next(); next.isPresent(); next = features.next()) {
      PointFeature feature = next.get();
      if (feature.position().isPresent() || feature.kind().isEmpty()) {
        return Optional.of(new SheetRow(feature.line(), cells(feature)));
      }
    }
    return Optional.empty();
  }

  private List<SheetCell> cells(PointFeature feature) {
    List<SheetCell> cells = new ArrayList<>();
    properties.forEach(name -> cells.add(cell(feature.properties().path(name))));
    cells.add(SheetCell.text(feature.id()));
    cells.add(feature.position().map(at -> number(at[0])).orElse(SheetCell.EMPTY));
    cells.add(feature.position().map(at -> number(at[1])).orElse(SheetCell.EMPTY));
    return cells;
  }

  private static SheetCell number(double value) {
    String text = FormattedNumbers.exact(value);
    return new SheetCell(CellKind.NUMBER, text, text);
  }

  /** A property as a cell; lists and objects stay as they are written. */
  private static SheetCell cell(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return SheetCell.EMPTY;
    }
    if (value.isNumber() && Double.isFinite(value.doubleValue())) {
      return number(value.doubleValue());
    }
    if (value.isBoolean()) {
      String text = value.asText();
      return new SheetCell(CellKind.BOOLEAN, text, text);
    }
    return SheetCell.text(value.isValueNode() ? value.asText() : value.toString());
  }

  @Override
  public void close() throws IOException {
    features.close();
  }
}
