# One image for every service of docker-compose.yml: the locked packages and the three rooms, run by nobody special.
FROM python:3.13.14-slim-trixie AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/plenary
WORKDIR /src
COPY requirements.lock ./
RUN /opt/plenary/bin/pip install --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY parsers parsers
COPY storage storage
COPY worker worker
RUN /opt/plenary/bin/pip install --no-deps --no-build-isolation --no-index .

FROM python:3.13.14-slim-trixie
RUN useradd --uid 10001 --create-home --home-dir /var/lib/plenary --shell /usr/sbin/nologin plenary
COPY --from=build /opt/plenary /opt/plenary
ENV PATH=/opt/plenary/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    PLENARY_CONFIG=/etc/plenary/plenary.toml \
    PLENARY_DATA_DIR=/var/lib/plenary
USER 10001:10001
WORKDIR /var/lib/plenary
VOLUME /var/lib/plenary
ENTRYPOINT ["plenary"]
CMD ["run"]
