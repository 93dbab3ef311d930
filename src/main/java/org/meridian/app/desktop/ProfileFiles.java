package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import org.meridian.io.AtomicFile;
import org.meridian.io.table.ProfilesWriter;
import org.meridian.ui.ports.ProfileTables;

/** Writes profiles of cities as CSV. */
final class ProfileFiles implements ProfileTables {

  @Override
  public void write(Wanted wanted, Path file) throws IOException {
    AtomicFile.write(
        file, new ProfilesWriter(wanted.result(), wanted.cities(), wanted.ranks()).toBytes());
  }
}
