"""The demo pictures in the library."""

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile

from home.demo.content_files import PICTURES, read_json
from home.demo.picture_variant import picture_file
from home.demo.shelves import Shelves
from portal.library.models import Image

CREDIT = "Tranh minh họa"


def load_pictures(shelves: Shelves) -> None:
    """Each row of ``pictures.json`` as an image of the library."""
    for row in read_json("pictures"):
        data = picture_file(PICTURES / f"{row['drawing']}.webp", **row.get("treatment", {}))
        image = Image(
            title=row["title"],
            description=row["description"],
            caption=row["caption"],
            credit=CREDIT,
            source_name=f"{row['key']}.webp",
            file=ImageFile(ContentFile(data), name=f"{row['key']}.webp"),
        )
        image.save()
        shelves.pictures.put(row["key"], image)
