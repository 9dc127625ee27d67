"""The command line, over the same desk as the pages."""

import os
import socket
import sys
from pathlib import Path

import click

from marsad import dictionary, settings
from marsad.desk import Desk
from marsad.errors import MarsadError
from marsad.places import boundaries

HOST = "127.0.0.1"


@click.group(help="Marsad: incidents at borders and ports.")
def main() -> None:
    pass


@main.command()
@click.option("--port", default=8501, show_default=True, help="Port of this machine to listen on.")
def serve(port: int) -> None:
    """Start the app and print its address."""
    try:
        settings.read(os.environ)
    except MarsadError as error:
        raise click.ClickException(str(error)) from error
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except (OSError, OverflowError) as error:
            raise click.ClickException(
                f"Port {port} cannot be used (taken, or not allowed): choose another, as in make run PORT=8600"
            ) from error
    click.echo(f"Marsad: http://{HOST}:{port}")
    arguments = ["streamlit", "run", "app.py", "--server.port", str(port), "--server.address", HOST]
    os.execv(sys.executable, [sys.executable, "-m", *arguments])  # noqa: S606  (nothing here comes from outside)


@main.command(name="dictionary")
def write_dictionary() -> None:
    """Write data/README.md anew: fields, codes, counts, origins and limits."""
    setting = settings.read(os.environ)
    path = setting.data / "README.md"
    path.write_text(dictionary.markdown(Desk(setting.data).holdings()), encoding="utf-8")
    click.echo(f"wrote {path}")


@main.command(name="boundaries")
@click.argument("source", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--target", type=click.Path(file_okay=False, path_type=Path), default=Path("data/boundaries"))
def build_boundaries(source: Path, target: Path) -> None:
    """Build the boundary lines from a folder of Natural Earth's boundary files."""
    boundaries.build(source, target)
    click.echo(f"wrote {target}")


if __name__ == "__main__":
    main()
