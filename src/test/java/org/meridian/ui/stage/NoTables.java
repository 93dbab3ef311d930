package org.meridian.ui.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.model.City;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportProgress;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.ui.ports.ImportedTable;
import org.meridian.ui.ports.TableImports;

/** A user without tables of their own. */
final class NoTables implements TableImports {

  @Override
  public List<KnownSource> sources(DatasetOrigin origin) {
    return List.of();
  }

  @Override
  public boolean isMap(Path path) {
    return false;
  }

  @Override
  public boolean isTable(Path path) {
    return false;
  }

  @Override
  public ImportedTable read(Path path, GivenChoices given, ImportProgress progress) {
    throw new UnsupportedOperationException("there are no tables");
  }

  @Override
  public List<Path> annexes(List<Path> paths) {
    return List.of();
  }

  @Override
  public boolean isWhole(List<Path> paths) {
    return false;
  }

  @Override
  public ProjectedShapes land() {
    throw new UnsupportedOperationException("there is no land");
  }

  @Override
  public List<City> find(String typed, int most) {
    return List.of();
  }

  @Override
  public BuiltPackage rebuild(DatasetOrigin origin, List<DecidedFile> files) {
    throw new UnsupportedOperationException("nothing is built");
  }

  @Override
  public Runnable watch(List<Path> files, Consumer<Path> changed) {
    return () -> {};
  }

  @Override
  public BuiltPackage build(
      List<DecidedFile> decided, ImportProgress progress, BooleanSupplier wanted) {
    throw new UnsupportedOperationException("there are no tables");
  }
}
